// Package apiserver judges custom resources by the API server's own code.
package apiserver

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresource"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"sigs.k8s.io/yaml"
)

// Definition is a CRD as the API server uses it.
type Definition struct {
	kind       schema.GroupVersionKind
	structural *structuralschema.Structural
	strategy   strategy
}

// strategy is the part of the API server's strategy for custom resources that judges.
type strategy interface {
	PrepareForCreate(ctx context.Context, obj runtime.Object)
	Validate(ctx context.Context, obj runtime.Object) field.ErrorList
}

// ReadDefinitions reads the CRDs of a folder, by kind.
func ReadDefinitions(folder string) (map[string]*Definition, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil {
		return nil, err
	}
	definitions := map[string]*Definition{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var crd apiextensionsv1.CustomResourceDefinition
		if err := yaml.Unmarshal(text, &crd); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		read, err := newDefinition(&crd)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		definitions[read.kind.Kind] = read
	}
	if len(definitions) == 0 {
		return nil, fmt.Errorf("no CRDs in %s", folder)
	}
	return definitions, nil
}

func newDefinition(v1crd *apiextensionsv1.CustomResourceDefinition) (*Definition, error) {
	apiextensionsv1.SetDefaults_CustomResourceDefinition(v1crd)
	version := v1crd.Spec.Versions[0]
	var internal apiextensions.CustomResourceValidation
	if err := apiextensionsv1.Convert_v1_CustomResourceValidation_To_apiextensions_CustomResourceValidation(version.Schema, &internal, nil); err != nil {
		return nil, err
	}
	structural, err := structuralschema.NewStructural(internal.OpenAPIV3Schema)
	if err != nil {
		return nil, err
	}
	structural = structural.DeepCopy()
	if err := defaulting.PruneDefaults(structural); err != nil {
		return nil, err
	}
	validator, _, err := validation.NewSchemaValidator(internal.OpenAPIV3Schema)
	if err != nil {
		return nil, err
	}
	kind := schema.GroupVersionKind{Group: v1crd.Spec.Group, Version: version.Name, Kind: v1crd.Spec.Names.Kind}
	var status *apiextensions.CustomResourceSubresourceStatus
	var scale *apiextensions.CustomResourceSubresourceScale
	if version.Subresources != nil {
		if version.Subresources.Status != nil {
			status = &apiextensions.CustomResourceSubresourceStatus{}
		}
		if from := version.Subresources.Scale; from != nil {
			scale = &apiextensions.CustomResourceSubresourceScale{
				SpecReplicasPath: from.SpecReplicasPath, StatusReplicasPath: from.StatusReplicasPath, LabelSelectorPath: from.LabelSelectorPath,
			}
		}
	}
	return &Definition{
		kind:       kind,
		structural: structural,
		strategy:   customresource.NewStrategy(nil, true, kind, validator, nil, structural, status, scale, nil),
	}, nil
}
