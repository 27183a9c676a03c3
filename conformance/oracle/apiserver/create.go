package apiserver

import (
	"context"
	"fmt"

	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/storage/names"
)

// DefaultNamespace is where a request that names no namespace goes.
const DefaultNamespace = "default"

// Decode does what the API server does with the body of a request: it drops fields, coerces metadata and sets defaults.
func (d *Definition) Decode(object map[string]any) (*unstructured.Unstructured, []string, error) {
	u := &unstructured.Unstructured{Object: object}
	for _, name := range []string{"kind", "apiVersion"} {
		if _, _, err := unstructured.NestedString(object, name); err != nil {
			return nil, nil, err
		}
	}
	if u.GroupVersionKind() != d.kind {
		return nil, nil, fmt.Errorf("no kind %q in version %q", u.GetKind(), u.GetAPIVersion())
	}
	meta, hasMeta, unknown, err := objectmeta.GetObjectMetaWithOptions(object, objectmeta.ObjectMetaOptions{ReturnUnknownFieldPaths: true})
	if err != nil {
		return nil, nil, err
	}
	unknown = append(unknown, pruning.PruneWithOptions(object, d.structural, true, structuralschema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true})...)
	defaulting.PruneNonNullableNullsWithoutDefaults(object, d.structural)
	fault, dropped := objectmeta.CoerceWithOptions(nil, object, d.structural, false, objectmeta.CoerceOptions{ReturnUnknownFieldPaths: true})
	if fault != nil {
		return nil, nil, fault
	}
	unknown = append(unknown, dropped...)
	u.SetGroupVersionKind(d.kind)
	if hasMeta {
		if err := objectmeta.SetObjectMeta(object, meta); err != nil {
			return nil, nil, err
		}
	}
	defaulting.Default(object, d.structural)
	if u.GetNamespace() == "" {
		u.SetNamespace(DefaultNamespace)
	}
	rest.WipeObjectMetaSystemFields(u)
	return u, unknown, nil
}

// Validate does what the API server does with an object before it stores it, between the operator's two webhooks.
func (d *Definition) Validate(u *unstructured.Unstructured) field.ErrorList {
	rest.FillObjectMetaSystemFields(u)
	if u.GetName() == "" && u.GetGenerateName() != "" {
		u.SetName(names.SimpleNameGenerator.GenerateName(u.GetGenerateName()))
	}
	d.strategy.PrepareForCreate(context.Background(), u)
	u.SetUID(types.UID("00000000-0000-0000-0000-000000000001"))
	u.SetCreationTimestamp(metav1.Time{})
	return d.strategy.Validate(context.Background(), u)
}
