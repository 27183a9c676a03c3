package main

import (
	"github.com/aws/jsii-runtime-go"
	mesh "github.com/cdk8s-function-mesh/cdk8s-function-mesh-go/functionmesh"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

// The changes of a MongoDB, cleaned and indexed: examples/mongo-to-elasticsearch in Go.
func mongoToElasticsearch() {
	app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String("dist/mongo-to-elasticsearch")})
	chart := cdk8s.NewChart(app, jsii.String("shop"), &cdk8s.ChartProps{Namespace: jsii.String("streaming")})

	pulsar := mesh.NewPulsarCluster(chart, jsii.String("pulsar"), &mesh.PulsarClusterProps{
		BrokerServiceUrl: jsii.String("pulsar://pulsar-broker:6650"),
		WebServiceUrl:    jsii.String("http://pulsar-broker:8080"),
	})

	orders := mesh.NewFunctionMesh(chart, jsii.String("orders"), &mesh.FunctionMeshProps{Pulsar: pulsar})

	changes := mesh.NewSource(orders, jsii.String("changes"), &mesh.SourceProps{
		Connector: mesh.SourceConnector_DebeziumMongoDb(&mesh.DebeziumMongoDbOptions{
			Hosts:       jsii.String("rs0/mongo:27017"),
			User:        jsii.String("cdc"),
			Password:    mesh.SecretRef_FromName(jsii.String("mongo-credentials"), jsii.String("password")),
			Collections: jsii.Strings("shop.orders"),
		}),
	})

	clean := mesh.NewPulsarFunction(orders, jsii.String("clean"), &mesh.PulsarFunctionProps{
		Runtime: mesh.Runtime_InlinePythonFile(
			jsii.String("../../examples/mongo-to-elasticsearch/clean.py"), &mesh.InlinePythonOptions{ClassName: jsii.String("Clean")},
		),
		Inputs: &[]mesh.IInput{
			mesh.Input_Of(changes, &mesh.ConsumerOptions{Schema: mesh.Schema_BYTES(), ReceiverQueueSize: jsii.Number(500)}),
		},
		Output: mesh.Topic_Of(jsii.String("clean-orders"), nil),
		Config: &map[string]interface{}{"dropFields": []string{"creditCard", "cvv"}},
		Scaling: mesh.Scaling_Horizontal(&mesh.HorizontalScalingOptions{
			Min: jsii.Number(1), Max: jsii.Number(10), Metrics: &[]mesh.Metric{mesh.Metric_Cpu(jsii.Number(60))},
		}),
		Resources: mesh.Resources_Of(&mesh.ResourceOptions{
			Cpu:    &mesh.CpuRange{Request: mesh.Cpu_Millis(jsii.Number(200)), Limit: mesh.Cpu_Units(jsii.Number(1))},
			Memory: &mesh.SizeRange{Limit: cdk8s.Size_Mebibytes(jsii.Number(512))},
		}),
	})

	mesh.NewSink(orders, jsii.String("index"), &mesh.SinkProps{
		Connector: mesh.SinkConnector_Elasticsearch(&mesh.ElasticsearchSinkOptions{
			Url: jsii.String("http://elasticsearch:9200"), Index: jsii.String("orders"),
		}),
		Inputs: &[]mesh.IInput{clean},
	})

	app.Synth()
}
