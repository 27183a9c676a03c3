package workload

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"
)

func parse(t *testing.T, text string) map[string]any {
	t.Helper()
	var object map[string]any
	if err := yaml.Unmarshal([]byte(text), &object); err != nil {
		t.Fatal(err)
	}
	return object
}

func function(t *testing.T, spec string) *Component {
	t.Helper()
	return &Component{Kind: "Function", Namespace: "ns", Name: "f", Spec: parse(t, spec)}
}

func TestComponentsOfAMeshAreItsMembers(t *testing.T) {
	mesh := &unstructured.Unstructured{Object: parse(t, `
apiVersion: compute.functionmesh.io/v1alpha1
kind: FunctionMesh
metadata: {name: m}
spec: {sinks: [{name: s}], functions: [{name: f}, {name: g}]}`)}
	var found []string
	for _, component := range ComponentsOf(mesh, "ns") {
		found = append(found, component.Kind+" "+component.Name+" "+component.workloadName()+" "+component.pulsarName())
	}
	expected := []string{"Function m-f m-f-function f", "Function m-g m-g-function g", "Sink m-s m-s-sink s"}
	if !reflect.DeepEqual(found, expected) {
		t.Errorf("got %q, expected %q", found, expected)
	}
}

func TestComponentsOfAnotherDocument(t *testing.T) {
	other := &unstructured.Unstructured{Object: parse(t, `{apiVersion: v1, kind: Function, metadata: {name: m}}`)}
	if found := ComponentsOf(other, "ns"); found != nil {
		t.Errorf("got %v", found)
	}
}

func TestExpectedAutoscaler(t *testing.T) {
	cpu := func(percentage string) string {
		return `[{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: ` + percentage + `}}}]`
	}
	for name, example := range map[string]struct{ spec, metrics string }{
		"80% of CPU":                 {`{maxReplicas: 3}`, cpu("80")},
		"by limit over request":      {`{maxReplicas: 3, resources: {limits: {cpu: "1"}, requests: {cpu: 500m}}}`, cpu("160")},
		"by a built-in rule":         {`{maxReplicas: 3, pod: {builtinAutoscaler: [AverageUtilizationCPUPercent20]}}`, cpu("20")},
		"by metrics of its own":      {`{maxReplicas: 3, pod: {autoScalingMetrics: [{type: X}]}}`, `[{type: X}]`},
		"rules win over metrics":     {`{maxReplicas: 3, pod: {builtinAutoscaler: [AverageUtilizationCPUPercent50], autoScalingMetrics: [{type: X}]}}`, cpu("50")},
		"nothing to scale between":   {`{maxReplicas: 1}`, `null`},
		"behaviour without a metric": {`{maxReplicas: 3, pod: {autoScalingBehavior: {scaleUp: {}}}}`, `null`},
	} {
		t.Run(name, func(t *testing.T) {
			view := expectedAutoscaler(function(t, example.spec))
			expected := fields(parse(t, `{of: `+example.metrics+`}`)).list("of")
			if metrics, _ := view["metrics"].([]any); len(differences("", map[string]any{"of": expected}, map[string]any{"of": metrics})) > 0 {
				t.Errorf("got %v, expected %v", view["metrics"], expected)
			}
		})
	}
	if view := expectedAutoscaler(function(t, `{minReplicas: 1}`)); view != nil {
		t.Errorf("without maxReplicas: got %v", view)
	}
}

func TestDetailsOfACommand(t *testing.T) {
	java := commandLine(`exec java --jar /pulsar/it.jar --function_details '{"tenant":"t","name":"it'"'"'s","autoAck":true,` +
		`"userConfig":"{\"a\":1}","source":{"inputSpecs":{"b":{},"a":{}}},"sink":{"topic":"out"}}' --port 9093`)
	details, err := java.details()
	if err != nil {
		t.Fatal(err)
	}
	for name, expected := range map[string]any{
		"tenant": "t", "name": "it's", "autoAck": true, "processingGuarantees": "ATLEAST_ONCE", "outputTopic": "out",
		"inputTopics": []any{"a", "b"}, "userConfig": map[string]any{"a": 1.0},
	} {
		if !reflect.DeepEqual(details[name], expected) {
			t.Errorf("%s: got %v, expected %v", name, details[name], expected)
		}
	}
	if file := java.packageFile(); file != "/pulsar/it.jar" {
		t.Errorf("got the package %q", file)
	}
}

func TestDetailsOfAGoCommand(t *testing.T) {
	line := commandLine(`x && GO_FUNCTION_CONF={\"instanceID\":${SHARD},\"name\":\"g\",\"userConfig\":\"{\\"a\\":1}\"} && goFunctionConfigs=${GO_FUNCTION_CONF} && chmod +x /pulsar/g && exec /pulsar/g`)
	details, err := line.details()
	if err != nil {
		t.Fatal(err)
	}
	if details["name"] != "g" || !reflect.DeepEqual(details["userConfig"], map[string]any{"a": 1.0}) || line.packageFile() != "/pulsar/g" {
		t.Errorf("got %v, %s", details, line.packageFile())
	}
}

func TestNoDetails(t *testing.T) {
	if _, err := commandLine("exec java").details(); err == nil {
		t.Error("a command without details was read")
	}
}

func TestCompare(t *testing.T) {
	component := function(t, `
maxReplicas: 2
className: C
java: {jar: f.jar}
input: {topics: [in]}
output: {topic: out}
pulsar: {pulsarConfig: p, authSecret: s}
secretsMap: {TOKEN: {path: vault, key: token}}
resources: {requests: {memory: 1Gi}}`)
	if wrong := Compare(Expected(component), Expected(component)); len(wrong) > 0 {
		t.Errorf("what is expected differs from itself: %q", wrong)
	}
	for field, spoil := range map[string]func(*Views){
		"StatefulSet: replicas":                func(views *Views) { views.StatefulSet["replicas"] = int64(7) },
		"StatefulSet: container.env.TOKEN":     func(views *Views) { delete(asMap(asMap(views.StatefulSet["container"])["env"]), "TOKEN") },
		"StatefulSet: container.envFrom":       func(views *Views) { asMap(views.StatefulSet["container"])["envFrom"] = []any{} },
		"StatefulSet: details.outputTopic":     func(views *Views) { asMap(views.StatefulSet["details"])["outputTopic"] = "elsewhere" },
		"StatefulSet: package":                 func(views *Views) { views.StatefulSet["package"] = "g.jar" },
		"Service: clusterIP":                   func(views *Views) { views.Service["clusterIP"] = "10.0.0.1" },
		"HorizontalPodAutoscaler: maxReplicas": func(views *Views) { views.Autoscaler["maxReplicas"] = int64(9) },
		"HorizontalPodAutoscaler: metrics":     func(views *Views) { delete(views.Autoscaler, "metrics") },
	} {
		found := Expected(component)
		spoil(&found)
		wrong := Compare(Expected(component), found)
		if !slices.ContainsFunc(wrong, func(one string) bool { return strings.HasPrefix(one, field) }) {
			t.Errorf("%s: got %q", field, wrong)
		}
	}
	without := function(t, `{}`)
	if wrong := Compare(Expected(without), Expected(function(t, `{maxReplicas: 2}`))); !slices.Contains(wrong, "HorizontalPodAutoscaler: there is one") {
		t.Errorf("an autoscaler that nobody asked for: got %q", wrong)
	}
}
