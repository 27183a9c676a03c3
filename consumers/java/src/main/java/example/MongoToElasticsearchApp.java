package example;

import io.github.cdk8sfunctionmesh.ConsumerOptions;
import io.github.cdk8sfunctionmesh.Cpu;
import io.github.cdk8sfunctionmesh.CpuRange;
import io.github.cdk8sfunctionmesh.DebeziumMongoDbOptions;
import io.github.cdk8sfunctionmesh.ElasticsearchSinkOptions;
import io.github.cdk8sfunctionmesh.FunctionMesh;
import io.github.cdk8sfunctionmesh.HorizontalScalingOptions;
import io.github.cdk8sfunctionmesh.InlinePythonOptions;
import io.github.cdk8sfunctionmesh.Input;
import io.github.cdk8sfunctionmesh.Metric;
import io.github.cdk8sfunctionmesh.PulsarCluster;
import io.github.cdk8sfunctionmesh.PulsarFunction;
import io.github.cdk8sfunctionmesh.ResourceOptions;
import io.github.cdk8sfunctionmesh.Resources;
import io.github.cdk8sfunctionmesh.Runtime;
import io.github.cdk8sfunctionmesh.Scaling;
import io.github.cdk8sfunctionmesh.Schema;
import io.github.cdk8sfunctionmesh.SecretRef;
import io.github.cdk8sfunctionmesh.Sink;
import io.github.cdk8sfunctionmesh.SinkConnector;
import io.github.cdk8sfunctionmesh.SizeRange;
import io.github.cdk8sfunctionmesh.Source;
import io.github.cdk8sfunctionmesh.SourceConnector;
import io.github.cdk8sfunctionmesh.Topic;
import java.util.List;
import java.util.Map;
import org.cdk8s.App;
import org.cdk8s.AppProps;
import org.cdk8s.Chart;
import org.cdk8s.ChartProps;
import org.cdk8s.Size;

/** The changes of a MongoDB, cleaned and indexed: examples/mongo-to-elasticsearch in Java. */
final class MongoToElasticsearchApp {
    static void synth() {
        App app = new App(AppProps.builder().outdir("dist/mongo-to-elasticsearch").build());
        Chart chart = new Chart(app, "shop", ChartProps.builder().namespace("streaming").build());

        PulsarCluster pulsar = PulsarCluster.Builder.create(chart, "pulsar")
            .brokerServiceUrl("pulsar://pulsar-broker:6650")
            .webServiceUrl("http://pulsar-broker:8080")
            .build();

        FunctionMesh mesh = FunctionMesh.Builder.create(chart, "orders").pulsar(pulsar).build();

        Source changes = Source.Builder.create(mesh, "changes")
            .connector(SourceConnector.debeziumMongoDb(DebeziumMongoDbOptions.builder()
                .hosts("rs0/mongo:27017")
                .user("cdc")
                .password(SecretRef.fromName("mongo-credentials", "password"))
                .collections(List.of("shop.orders"))
                .build()))
            .build();

        PulsarFunction clean = PulsarFunction.Builder.create(mesh, "clean")
            .runtime(Runtime.inlinePythonFile("../../examples/mongo-to-elasticsearch/clean.py",
                InlinePythonOptions.builder().className("Clean").build()))
            .inputs(List.of(Input.of(changes, ConsumerOptions.builder().schema(Schema.BYTES).receiverQueueSize(500).build())))
            .output(Topic.of("clean-orders"))
            .config(Map.of("dropFields", List.of("creditCard", "cvv")))
            .scaling(Scaling.horizontal(HorizontalScalingOptions.builder().min(1).max(10).metrics(List.of(Metric.cpu(60))).build()))
            .resources(Resources.of(ResourceOptions.builder()
                .cpu(CpuRange.builder().request(Cpu.millis(200)).limit(Cpu.units(1)).build())
                .memory(SizeRange.builder().limit(Size.mebibytes(512)).build())
                .build()))
            .build();

        Sink.Builder.create(mesh, "index")
            .connector(SinkConnector.elasticsearch(ElasticsearchSinkOptions.builder().url("http://elasticsearch:9200").index("orders").build()))
            .inputs(List.of(clean))
            .build();

        app.synth();
    }

    private MongoToElasticsearchApp() {}
}
