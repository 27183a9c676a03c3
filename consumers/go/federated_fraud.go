package main

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"
	mesh "github.com/cdk8s-function-mesh/cdk8s-function-mesh-go/functionmesh"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

// Three regions learn to tell fraud without a payment leaving its region: examples/federated-fraud in Go.
func federatedFraud() {
	app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String("dist/federated-fraud")})

	regions := []*mesh.FederatedRegion{}
	for _, name := range []string{"eu", "us", "apac"} {
		regions = append(regions, &mesh.FederatedRegion{Site: site(name)})
	}

	pipeline := mesh.NewFederatedPipeline(app, jsii.String("fraud"), &mesh.FederatedPipelineProps{
		Hub: &mesh.FederatedHub{
			Site: site("hub"),
			Aggregate: &mesh.FederatedFunction{
				Runtime: code("aggregate.py", "Aggregate"),
				Role:    jsii.String("fraud-aggregate"),
				Options: &mesh.PulsarFunctionOptions{Config: &map[string]interface{}{"minSites": 2}},
			},
		},
		Regions: &regions,
		Train: &mesh.FederatedFunction{
			Runtime: code("train.py", "Train"),
			Role:    jsii.String("fraud-train"),
			Options: &mesh.PulsarFunctionOptions{Config: &map[string]interface{}{"batchSize": 500, "epochs": 5, "learningRate": 0.1}},
		},
		Link:         mesh.ClusterLink_GeoReplication(),
		ReturnResult: jsii.Bool(true),
	})

	for _, crossing := range *pipeline.Crossings() {
		fmt.Printf("%s  %s -> %s\n", *crossing.Topic.Name(), *crossing.Origin.Site().Name, *crossing.Destination.Site().Name)
	}

	// The circle of models ends in the training, which takes the hub's model over and passes nothing on.
	mesh.Findings_Of(pipeline).Acknowledge(
		jsii.String("FM505"), jsii.String("training takes the model of the hub over and passes nothing on"),
	)

	app.Synth()
}

func site(name string) *mesh.FederatedSite {
	return &mesh.FederatedSite{
		Name:                jsii.String(name),
		KubernetesNamespace: jsii.String("fraud"),
		Pulsar:              fraudCluster(),
		Administration:      token("pulsar-admin"),
		Peer:                peer(name),
	}
}

func fraudCluster() *mesh.PulsarClusterProps {
	return &mesh.PulsarClusterProps{
		BrokerServiceUrl: jsii.String("pulsar+ssl://pulsar-broker:6651"),
		WebServiceUrl:    jsii.String("https://pulsar-broker:8443"),
		Authentication:   mesh.PulsarAuth_SecretName(jsii.String("pulsar-functions")),
		Tls:              mesh.PulsarTls_SystemTrust(nil),
	}
}

func peer(name string) *mesh.FederatedPeer {
	return &mesh.FederatedPeer{
		BrokerServiceUrl: jsii.String(fmt.Sprintf("pulsar+ssl://pulsar.%s.example.com:6651", name)),
		WebServiceUrl:    jsii.String(fmt.Sprintf("https://pulsar.%s.example.com:8443", name)),
		Authentication:   token("pulsar-replicator-" + name),
		Role:             jsii.String("replicator-" + name),
	}
}

func token(secret string) mesh.ConnectionAuth {
	return mesh.ConnectionAuth_Token(mesh.ConnectionCredential_Secret(mesh.SecretRef_FromName(jsii.String(secret), jsii.String("token"))))
}

func code(file string, className string) mesh.Runtime {
	return mesh.Runtime_InlinePythonFile(
		jsii.String("../../examples/federated-fraud/"+file), &mesh.InlinePythonOptions{ClassName: jsii.String(className)},
	)
}
