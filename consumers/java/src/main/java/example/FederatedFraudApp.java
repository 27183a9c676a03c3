package example;

import io.github.cdk8sfunctionmesh.ClusterLink;
import io.github.cdk8sfunctionmesh.ConnectionAuth;
import io.github.cdk8sfunctionmesh.ConnectionCredential;
import io.github.cdk8sfunctionmesh.Crossing;
import io.github.cdk8sfunctionmesh.FederatedFunction;
import io.github.cdk8sfunctionmesh.FederatedHub;
import io.github.cdk8sfunctionmesh.FederatedPeer;
import io.github.cdk8sfunctionmesh.FederatedPipeline;
import io.github.cdk8sfunctionmesh.FederatedRegion;
import io.github.cdk8sfunctionmesh.FederatedSite;
import io.github.cdk8sfunctionmesh.Findings;
import io.github.cdk8sfunctionmesh.InlinePythonOptions;
import io.github.cdk8sfunctionmesh.PulsarAuth;
import io.github.cdk8sfunctionmesh.PulsarClusterProps;
import io.github.cdk8sfunctionmesh.PulsarFunctionOptions;
import io.github.cdk8sfunctionmesh.PulsarTls;
import io.github.cdk8sfunctionmesh.Runtime;
import io.github.cdk8sfunctionmesh.SecretRef;
import java.util.Map;
import java.util.stream.Stream;
import org.cdk8s.App;
import org.cdk8s.AppProps;

/** Three regions learn to tell fraud without a payment leaving its region: examples/federated-fraud in Java. */
final class FederatedFraudApp {
    static void synth() {
        App app = new App(AppProps.builder().outdir("dist/federated-fraud").build());

        FederatedPipeline pipeline = FederatedPipeline.Builder.create(app, "fraud")
            .hub(FederatedHub.builder()
                .site(site("hub"))
                .aggregate(FederatedFunction.builder()
                    .runtime(code("aggregate.py", "Aggregate"))
                    .role("fraud-aggregate")
                    .options(PulsarFunctionOptions.builder().config(Map.of("minSites", 2)).build())
                    .build())
                .build())
            .regions(Stream.of("eu", "us", "apac").map((name) -> FederatedRegion.builder().site(site(name)).build()).toList())
            .train(FederatedFunction.builder()
                .runtime(code("train.py", "Train"))
                .role("fraud-train")
                .options(PulsarFunctionOptions.builder().config(Map.of("batchSize", 500, "epochs", 5, "learningRate", 0.1)).build())
                .build())
            .link(ClusterLink.geoReplication())
            .returnResult(true)
            .build();

        for (Crossing crossing : pipeline.getCrossings()) {
            System.out.printf("%s  %s -> %s%n", crossing.getTopic().getName(), crossing.getOrigin().getSite().getName(),
                crossing.getDestination().getSite().getName());
        }

        // The circle of models ends in the training, which takes the hub's model over and passes nothing on.
        Findings.of(pipeline).acknowledge("FM505", "training takes the model of the hub over and passes nothing on");

        app.synth();
    }

    private static FederatedSite site(String name) {
        return FederatedSite.builder()
            .name(name)
            .kubernetesNamespace("fraud")
            .pulsar(pulsar())
            .administration(token("pulsar-admin"))
            .peer(peer(name))
            .build();
    }

    private static PulsarClusterProps pulsar() {
        return PulsarClusterProps.builder()
            .brokerServiceUrl("pulsar+ssl://pulsar-broker:6651")
            .webServiceUrl("https://pulsar-broker:8443")
            .authentication(PulsarAuth.secretName("pulsar-functions"))
            .tls(PulsarTls.systemTrust())
            .build();
    }

    private static FederatedPeer peer(String name) {
        return FederatedPeer.builder()
            .brokerServiceUrl("pulsar+ssl://pulsar." + name + ".example.com:6651")
            .webServiceUrl("https://pulsar." + name + ".example.com:8443")
            .authentication(token("pulsar-replicator-" + name))
            .role("replicator-" + name)
            .build();
    }

    private static ConnectionAuth token(String secret) {
        return ConnectionAuth.token(ConnectionCredential.secret(SecretRef.fromName(secret, "token")));
    }

    private static Runtime code(String file, String className) {
        return Runtime.inlinePythonFile("../../examples/federated-fraud/" + file, InlinePythonOptions.builder().className(className).build());
    }

    private FederatedFraudApp() {}
}
