package example;

import io.github.cdk8sfunctionmesh.PulsarCluster;
import io.github.cdk8sfunctionmesh.Topic;
import io.github.cdk8sfunctionmesh.WordCount;
import org.cdk8s.App;
import org.cdk8s.AppProps;
import org.cdk8s.Chart;
import org.cdk8s.ChartProps;

/** Counts the words of every sentence: examples/word-count in Java. */
final class WordCountApp {
    static void synth() {
        App app = new App(AppProps.builder().outdir("dist/word-count").build());
        Chart chart = new Chart(app, "words", ChartProps.builder().namespace("streaming").build());

        PulsarCluster pulsar = PulsarCluster.Builder.create(chart, "pulsar")
            .brokerServiceUrl("pulsar://pulsar-broker:6650")
            .webServiceUrl("http://pulsar-broker:8080")
            .stateStorageServiceUrl("bk://pulsar-bookie:4181")
            .build();

        WordCount.Builder.create(chart, "count").pulsar(pulsar).sentences(Topic.of("sentences")).build();

        app.synth();
    }

    private WordCountApp() {}
}
