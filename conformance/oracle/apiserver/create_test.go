package apiserver

import (
	"os"
	"path/filepath"
	"testing"

	"k8s.io/apimachinery/pkg/util/validation/field"
)

func definitionsForTest(t *testing.T) map[string]*Definition {
	t.Helper()
	folder := os.Getenv("FUNCTION_MESH_CRDS")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "..", "shared", "facts", "crds", "function-mesh-v0.27.2")
	}
	if _, err := os.Stat(folder); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatalf("no CRDs: %v", err)
		}
		t.Skipf("no CRDs: %v", err)
	}
	definitions, err := ReadDefinitions(folder)
	if err != nil {
		t.Fatal(err)
	}
	return definitions
}

func sink(spec map[string]any) map[string]any {
	return map[string]any{
		"apiVersion": "compute.functionmesh.io/v1alpha1", "kind": "Sink",
		"metadata": map[string]any{"name": "index"}, "spec": spec,
	}
}

func TestEveryKindHasADefinition(t *testing.T) {
	definitions := definitionsForTest(t)
	for _, kind := range []string{"Function", "Source", "Sink", "FunctionMesh", "BackendConfig"} {
		if definitions[kind] == nil {
			t.Errorf("no %s", kind)
		}
	}
}

func TestDecoding(t *testing.T) {
	definition := definitionsForTest(t)["Sink"]
	object, unknown, err := definition.Decode(sink(map[string]any{"clasName": "C", "className": nil}))
	if err != nil {
		t.Fatal(err)
	}
	if len(unknown) != 1 || unknown[0] != "spec.clasName" {
		t.Errorf("unknown fields %v", unknown)
	}
	spec := object.Object["spec"].(map[string]any)
	if spec["minReplicas"] != int64(1) {
		t.Errorf("minReplicas %v instead of its default", spec["minReplicas"])
	}
	if _, kept := spec["className"]; kept {
		t.Error("a null was kept")
	}
}

func TestUndecodable(t *testing.T) {
	definition := definitionsForTest(t)["Sink"]
	other := sink(map[string]any{})
	other["apiVersion"] = "compute.functionmesh.io/v1"
	if _, _, err := definition.Decode(other); err == nil {
		t.Error("a version that there is not was decoded")
	}
	labelled := sink(map[string]any{})
	labelled["metadata"].(map[string]any)["labels"] = map[string]any{"a": int64(1)}
	if _, _, err := definition.Decode(labelled); err == nil {
		t.Error("a number was decoded as a label")
	}
}

func TestValidation(t *testing.T) {
	definition := definitionsForTest(t)["Sink"]
	for _, test := range []struct {
		name string
		spec map[string]any
		want field.ErrorType
	}{
		{"a right spec", map[string]any{"replicas": int64(2)}, ""},
		{"text for a number", map[string]any{"replicas": "2"}, field.ErrorTypeTypeInvalid},
		{"a missing field", map[string]any{"golang": map[string]any{}}, field.ErrorTypeRequired},
		{"an unlisted value", map[string]any{"processingGuarantee": "twice"}, field.ErrorTypeNotSupported},
	} {
		object, _, err := definition.Decode(sink(test.spec))
		if err != nil {
			t.Fatal(err)
		}
		faults := definition.Validate(object)
		if test.want == "" && len(faults) > 0 || test.want != "" && (len(faults) == 0 || faults[0].Type != test.want) {
			t.Errorf("%s: %v", test.name, faults)
		}
	}
}
