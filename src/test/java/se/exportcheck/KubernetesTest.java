package se.exportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docker/kubernetes says is said in fields that Kubernetes knows, and of settings that the program has. */
class KubernetesTest {

    private static final Path FOLDER = Path.of("docker/kubernetes");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "v1 PersistentVolumeClaim", PersistentVolumeClaim.class,
            "batch/v1 Job", Job.class,
            "v1 Service", Service.class,
            "networking.k8s.io/v1 Ingress", Ingress.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

    private static final Pattern NAME = Pattern.compile("`((?:_|QUARKUS_|EXPORTCHECK_)[A-Z_]+)`");

    /** The models take in fields that they do not know; here those are errors. */
    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            });

    @ParameterizedTest
    @ValueSource(strings = {"exportcheck.yaml", "migration.yaml", "network.yaml"})
    void kubernetesKnowsEachField(String file) {
        assertThat(objects(file)).isNotEmpty();
    }

    @Test
    void aFieldThatIsUnknownIsFound() {
        var wrong = "apiVersion: v1\nkind: Service\nspec: { selectors: { app: exportcheck } }";
        assertThatThrownBy(() -> STRICT.readValue(wrong, Service.class)).hasMessageContaining("selectors");
    }

    @Test
    void allThatIsInstalledIsThere() throws IOException {
        var parts = STRICT.readTree(Files.readString(FOLDER.resolve("kustomization.yaml")));
        assertThat(parts.get("resources"))
                .map(JsonNode::asText)
                .allSatisfy(file -> assertThat(FOLDER.resolve(file)).exists());
        assertThat(parts.at("/configMapGenerator/0/envs/0").asText()).isEqualTo("settings.env");
    }

    @Test
    void eachSettingIsInTheReadme() throws IOException {
        var rows = Files.readAllLines(Path.of("README.md")).stream()
                .map(line -> NAME.matcher(line)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .toList();
        assertThat(settings())
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(rows).anyMatch(said -> says(said, name)));
    }

    /** The README says QUARKUS_MAILER_HOST, _PORT: the first of a family whole, the others by their ends. */
    private static boolean says(List<String> said, String name) {
        return said.stream()
                .anyMatch(end -> name.endsWith(end)
                        && said.stream()
                                .anyMatch(whole -> whole.startsWith(name.substring(0, name.length() - end.length()))));
    }

    private static List<String> settings() throws IOException {
        var names = new ArrayList<String>();
        Files.readAllLines(FOLDER.resolve("settings.env")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .forEach(names::add);
        Stream.of(program(), migration())
                .flatMap(pod -> container(pod).getEnv().stream())
                .map(EnvVar::getName)
                .forEach(names::add);
        return names;
    }

    @Test
    void noSecretIsWrittenDown() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("settings.env"))).doesNotContain("PASSWORD", "SECRET");
        assertThat(Stream.of(program(), migration()).flatMap(pod -> container(pod).getEnv().stream()))
                .filteredOn(each -> each.getName().matches(".*(PASSWORD|SECRET|USERNAME)"))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        each -> assertThat(each.getValueFrom().getSecretKeyRef().getName())
                                .startsWith("exportcheck-"));
    }

    /** Otherwise what was begun is cut off when an instance is replaced. */
    @Test
    void whoIsAskedToStopMayFinish() {
        var config = ConfigProvider.getConfig();
        var delay = seconds(config.getValue("%prod.quarkus.shutdown.delay", String.class));
        var finishing = seconds(config.getValue("quarkus.shutdown.timeout", String.class));
        assertThat(program().getTerminationGracePeriodSeconds()).isGreaterThan(delay + finishing);
    }

    private static long seconds(String written) {
        assertThat(written).matches("\\d+s");
        return Long.parseLong(written.substring(0, written.length() - 1));
    }

    @Test
    void theImageIsRunAsItWasMade() throws IOException {
        var image = Files.readString(Path.of("docker/Dockerfile"));
        assertThat(Stream.of(program(), migration())).allSatisfy(pod -> {
            assertThat(image).contains("USER " + pod.getSecurityContext().getRunAsUser());
            assertThat(container(pod).getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container(pod).getVolumeMounts())
                    .anySatisfy(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"))
                    .anySatisfy(mount ->
                            assertThat(image).contains("EXPORTCHECK_DOCUMENTS_FOLDER=" + mount.getMountPath()));
        });
    }

    /** A rule that names nobody would let all out: each says whom it is about, and none is the whole world. */
    @Test
    void theProgramReachesWhatItWorksWithAndNothingElse() throws IOException {
        var rules = policy("exportcheck").getEgress();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.getTo()).isNotEmpty().allSatisfy(to -> {
                assertThat(to.getPodSelector() == null)
                        .as("either pods or addresses: %s", to)
                        .isEqualTo(to.getIpBlock() != null);
                if (to.getIpBlock() != null) {
                    assertThat(to.getIpBlock().getCidr()).endsWith("/32");
                } else {
                    assertThat(to.getPodSelector().getMatchLabels()).isNotEmpty();
                }
            });
            assertThat(rule.getPorts()).isNotEmpty();
        });
        var settings = Files.readString(FOLDER.resolve("settings.env"));
        assertThat(rules.stream()
                        .flatMap(rule -> rule.getPorts().stream())
                        .map(port -> port.getPort().getIntVal()))
                .containsOnly(
                        53,
                        5432,
                        443,
                        number("SCANNER=clamav:(\\d+)", settings),
                        number("MAILER_PORT=(\\d+)", settings));
        assertThat(policy("exportcheck-migration").getEgress())
                .flatExtracting(NetworkPolicyEgressRule::getPorts)
                .extracting(port -> port.getPort().getIntVal())
                .containsOnly(53, 5432);
    }

    @Test
    void thePoliciesAreAboutThePodsThatThereAre() throws IOException {
        var database = STRICT.readTree(Files.readString(FOLDER.resolve("database.yaml")));
        assertThat(policy("exportcheck").getEgress())
                .flatExtracting(NetworkPolicyEgressRule::getTo)
                .filteredOn(to -> to.getPodSelector() != null)
                .extracting(to -> to.getPodSelector().getMatchLabels())
                .contains(
                        Map.of("cnpg.io/cluster", database.at("/metadata/name").asText()));
        for (var pod : List.of(
                ((Deployment) objects("exportcheck.yaml").getFirst()).getSpec().getTemplate(),
                ((Job) objects("migration.yaml").getFirst()).getSpec().getTemplate())) {
            var labels = pod.getMetadata().getLabels();
            var policy = policy(labels.get("app.kubernetes.io/name"));
            assertThat(policy.getPodSelector().getMatchLabels()).isEqualTo(labels);
            assertThat(policy.getPolicyTypes()).containsExactly("Ingress", "Egress");
        }
    }

    private static NetworkPolicySpec policy(String name) {
        return objects("network.yaml").stream()
                .filter(each -> each instanceof NetworkPolicy
                        && each.getMetadata().getName().equals(name))
                .map(each -> ((NetworkPolicy) each).getSpec())
                .findFirst()
                .orElseThrow();
    }

    private static int number(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void theDatabaseKnowsTheRolesAsElsewhere() throws IOException {
        var cluster = STRICT.readTree(Files.readString(FOLDER.resolve("database.yaml")));
        var said = cluster.at("/spec/bootstrap/initdb/postInitSQL");
        var roles = Files.readString(Path.of("docker/postgres/roles.sh"));
        assertThat(said)
                .map(JsonNode::asText)
                .filteredOn(each -> each.startsWith("alter role"))
                .hasSize(4)
                .allSatisfy(each -> assertThat(roles).contains(each));
    }

    /** A pooler that changes connections between two transactions would mix regions. */
    @Test
    void thePoolerLeavesAConnectionToOneSession() throws IOException {
        var cluster = STRICT.readTree(Files.readString(FOLDER.resolve("database.yaml")));
        var pooler = STRICT.readTree(Files.readString(FOLDER.resolve("pooler.yaml")));
        var spec = pooler.get("spec");
        assertThat(pooler.at("/apiVersion")).isEqualTo(cluster.at("/apiVersion"));
        assertThat(spec.at("/cluster/name")).isEqualTo(cluster.at("/metadata/name"));
        assertThat(pooler.at("/metadata/name")).isNotEqualTo(cluster.at("/metadata/name"));
        assertThat(spec.at("/pgbouncer/poolMode").asText()).isEqualTo("session");
        var parameters = spec.at("/pgbouncer/parameters");
        assertThat(parameters.get("server_reset_query").asText()).isEqualTo("DISCARD ALL");
        assertThat(spec.get("instances").asInt()
                        * parameters.get("default_pool_size").asInt())
                .isLessThan(cluster.at("/spec/postgresql/parameters/max_connections")
                        .asInt());
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains("jdbc:postgresql://" + pooler.at("/metadata/name").asText() + "/exportcheck");
    }

    @Test
    void theImageHasTheListOfItsParts() throws IOException {
        var list = "target/quarkus-run-cyclonedx.json";
        assertThat(Files.readString(Path.of("docker/Dockerfile"))).contains("COPY " + list + " ./");
        assertThat(Files.readAllLines(Path.of("docker/Dockerfile.dockerignore")))
                .contains("!" + list);
        assertThat(Files.readString(Path.of("pom.xml"))).contains(list.replace("target", "${project.build.directory}"));
    }

    private static PodSpec program() {
        return objects("exportcheck.yaml").stream()
                .filter(Deployment.class::isInstance)
                .map(each -> ((Deployment) each).getSpec().getTemplate().getSpec())
                .findFirst()
                .orElseThrow();
    }

    private static PodSpec migration() {
        return ((Job) objects("migration.yaml").getFirst())
                .getSpec()
                .getTemplate()
                .getSpec();
    }

    private static Container container(PodSpec pod) {
        return pod.getContainers().getFirst();
    }

    private static List<HasMetadata> objects(String file) {
        try (var documents =
                STRICT.readerFor(JsonNode.class).<JsonNode>readValues(Files.readString(FOLDER.resolve(file)))) {
            var objects = new ArrayList<HasMetadata>();
            while (documents.hasNextValue()) {
                var document = documents.nextValue();
                var kind = document.get("apiVersion").asText() + " "
                        + document.get("kind").asText();
                assertThat(KINDS).containsKey(kind);
                objects.add(STRICT.treeToValue(document, KINDS.get(kind)));
            }
            return objects;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
