// Package workload compares what the operator created for a component with what the component's manifest says.
//
// The expectations are written down from the meaning of the manifest's fields, not from the operator's code.
package workload

import (
	"strings"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// Component is a function, source or sink, by itself or as a member of a mesh.
type Component struct {
	Kind      string
	Namespace string
	Name      string
	// Member is the mesh that the component belongs to, if any.
	Mesh string
	Spec fields
}

var members = []struct{ list, kind string }{{"functions", "Function"}, {"sources", "Source"}, {"sinks", "Sink"}}

// ComponentsOf lists the components that a document makes.
func ComponentsOf(document *unstructured.Unstructured, namespace string) []Component {
	if !strings.HasPrefix(document.GetAPIVersion(), "compute.functionmesh.io/") {
		return nil
	}
	spec, _, _ := unstructured.NestedMap(document.Object, "spec")
	name := document.GetName()
	switch document.GetKind() {
	case "Function", "Source", "Sink":
		return []Component{{Kind: document.GetKind(), Namespace: namespace, Name: name, Spec: spec}}
	case "FunctionMesh":
		var found []Component
		for _, member := range members {
			for _, item := range fields(spec).list(member.list) {
				spec := fields(asMap(item))
				found = append(found, Component{
					Kind: member.kind, Namespace: namespace, Name: name + "-" + spec.text("name"), Mesh: name, Spec: spec,
				})
			}
		}
		return found
	}
	return nil
}

// What the operator names what it creates for a component.
func (component *Component) workloadName() string {
	return component.Name + "-" + strings.ToLower(component.Kind)
}

// The name in Pulsar.
func (component *Component) pulsarName() string {
	return component.Spec.textOr("name", component.Name)
}
