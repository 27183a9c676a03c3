package verdict

import (
	"reflect"
	"testing"
)

func TestAsStored(t *testing.T) {
	secret := parse(t, `{apiVersion: v1, kind: Secret, data: {a: eA==, b: eQ==}, stringData: {b: hello}}`)
	expected := parse(t, `{apiVersion: v1, kind: Secret, data: {a: eA==, b: aGVsbG8=}}`)
	if got := asStored(secret); !reflect.DeepEqual(got, expected) {
		t.Errorf("got %v, expected %v", got, expected)
	}
	if _, kept := secret["stringData"]; !kept {
		t.Error("the document itself was changed")
	}
	other := parse(t, `{apiVersion: v1, kind: ConfigMap, stringData: {b: hello}}`)
	if got := asStored(other); !reflect.DeepEqual(got, other) {
		t.Errorf("got %v, expected %v", got, other)
	}
}
