"""Counts the words of every sentence: examples/word-count in Python."""
import cdk8s
from cdk8s_function_mesh import PulsarCluster, Topic, WordCount

app = cdk8s.App(outdir="dist/word-count")
chart = cdk8s.Chart(app, "words", namespace="streaming")

pulsar = PulsarCluster(
    chart, "pulsar",
    broker_service_url="pulsar://pulsar-broker:6650",
    web_service_url="http://pulsar-broker:8080",
    state_storage_service_url="bk://pulsar-bookie:4181",
)

WordCount(chart, "count", pulsar=pulsar, sentences=Topic.of("sentences"))

app.synth()
