"""The changes of a MongoDB, cleaned and indexed: examples/mongo-to-elasticsearch in Python."""
import cdk8s
from cdk8s_function_mesh import (
    Cpu, CpuRange, FunctionMesh, Input, Metric, PulsarCluster, PulsarFunction, Resources, Runtime, Scaling, Schema, SecretRef, Sink,
    SinkConnector, SizeRange, Source, SourceConnector, Topic,
)

app = cdk8s.App(outdir="dist/mongo-to-elasticsearch")
chart = cdk8s.Chart(app, "shop", namespace="streaming")

pulsar = PulsarCluster(
    chart, "pulsar",
    broker_service_url="pulsar://pulsar-broker:6650",
    web_service_url="http://pulsar-broker:8080",
)

mesh = FunctionMesh(chart, "orders", pulsar=pulsar)

changes = Source(
    mesh, "changes",
    connector=SourceConnector.debezium_mongo_db(
        hosts="rs0/mongo:27017",
        user="cdc",
        password=SecretRef.from_name("mongo-credentials", "password"),
        collections=["shop.orders"],
    ),
)

clean = PulsarFunction(
    mesh, "clean",
    runtime=Runtime.inline_python_file("../../examples/mongo-to-elasticsearch/clean.py", class_name="Clean"),
    inputs=[Input.of(changes, schema=Schema.BYTES, receiver_queue_size=500)],
    output=Topic.of("clean-orders"),
    config={"dropFields": ["creditCard", "cvv"]},
    scaling=Scaling.horizontal(min=1, max=10, metrics=[Metric.cpu(60)]),
    resources=Resources.of(
        cpu=CpuRange(request=Cpu.millis(200), limit=Cpu.units(1)),
        memory=SizeRange(limit=cdk8s.Size.mebibytes(512)),
    ),
)

Sink(
    mesh, "index",
    connector=SinkConnector.elasticsearch(url="http://elasticsearch:9200", index="orders"),
    inputs=[clean],
)

app.synth()
