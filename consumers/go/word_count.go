package main

import (
	"github.com/aws/jsii-runtime-go"
	mesh "github.com/cdk8s-function-mesh/cdk8s-function-mesh-go/functionmesh"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

// Counts the words of every sentence: examples/word-count in Go.
func wordCount() {
	app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String("dist/word-count")})
	chart := cdk8s.NewChart(app, jsii.String("words"), &cdk8s.ChartProps{Namespace: jsii.String("streaming")})

	pulsar := mesh.NewPulsarCluster(chart, jsii.String("pulsar"), &mesh.PulsarClusterProps{
		BrokerServiceUrl:       jsii.String("pulsar://pulsar-broker:6650"),
		WebServiceUrl:          jsii.String("http://pulsar-broker:8080"),
		StateStorageServiceUrl: jsii.String("bk://pulsar-bookie:4181"),
	})

	mesh.NewWordCount(chart, jsii.String("count"), &mesh.WordCountProps{
		Pulsar:    pulsar,
		Sentences: mesh.Topic_Of(jsii.String("sentences"), nil),
	})

	app.Synth()
}
