package example;

/** Synthesizes every app into dist/. */
public final class Main {
    public static void main(String[] args) {
        WordCountApp.synth();
        MongoToElasticsearchApp.synth();
        FederatedFraudApp.synth();
    }

    private Main() {}
}
