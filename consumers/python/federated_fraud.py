"""Three regions learn to tell fraud without a payment leaving its region: examples/federated-fraud in Python."""
import cdk8s
from cdk8s_function_mesh import (
    ClusterLink, ConnectionAuth, ConnectionCredential, FederatedFunction, FederatedHub, FederatedPeer, FederatedPipeline, FederatedRegion,
    FederatedSite, Findings, PulsarAuth, PulsarClusterProps, PulsarFunctionOptions, PulsarTls, Runtime, SecretRef,
)

CODE = "../../examples/federated-fraud"


def token(secret: str) -> ConnectionAuth:
    return ConnectionAuth.token(ConnectionCredential.secret(SecretRef.from_name(secret, "token")))


def site(name: str) -> FederatedSite:
    """A Pulsar cluster with TLS and tokens. The Secrets are made by whoever runs the site."""
    return FederatedSite(
        name=name,
        kubernetes_namespace="fraud",
        pulsar=PulsarClusterProps(
            broker_service_url="pulsar+ssl://pulsar-broker:6651",
            web_service_url="https://pulsar-broker:8443",
            authentication=PulsarAuth.secret_name("pulsar-functions"),
            tls=PulsarTls.system_trust(),
        ),
        administration=token("pulsar-admin"),
        peer=FederatedPeer(
            broker_service_url=f"pulsar+ssl://pulsar.{name}.example.com:6651",
            web_service_url=f"https://pulsar.{name}.example.com:8443",
            authentication=token(f"pulsar-replicator-{name}"),
            role=f"replicator-{name}",
        ),
    )


app = cdk8s.App(outdir="dist/federated-fraud")

pipeline = FederatedPipeline(
    app, "fraud",
    hub=FederatedHub(
        site=site("hub"),
        aggregate=FederatedFunction(
            runtime=Runtime.inline_python_file(f"{CODE}/aggregate.py", class_name="Aggregate"),
            role="fraud-aggregate",
            options=PulsarFunctionOptions(config={"minSites": 2}),
        ),
    ),
    regions=[FederatedRegion(site=site(name)) for name in ("eu", "us", "apac")],
    train=FederatedFunction(
        runtime=Runtime.inline_python_file(f"{CODE}/train.py", class_name="Train"),
        role="fraud-train",
        options=PulsarFunctionOptions(config={"batchSize": 500, "epochs": 5, "learningRate": 0.1}),
    ),
    link=ClusterLink.geo_replication(),
    return_result=True,
)

for crossing in pipeline.crossings:
    print(f"{crossing.topic.name}  {crossing.origin.site.name} -> {crossing.destination.site.name}")

# The circle of models ends in the training, which takes the hub's model over and passes nothing on.
Findings.of(pipeline).acknowledge("FM505", "training takes the model of the hub over and passes nothing on")

app.synth()
