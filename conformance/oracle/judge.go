package main

import (
	"fmt"
	"sort"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/oracle/apiserver"
	"github.com/streamnative/function-mesh/api/compute/v1alpha1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/controller-runtime/pkg/client"
	kjson "sigs.k8s.io/json"
)

// oracle judges documents by the API server's and the operator's own code.
type oracle struct {
	definitions map[string]*apiserver.Definition
	renders     bool
	// bystander is a component that is fine, for a BackendConfig to act upon.
	bystander client.Object
}

// judge says what becomes of a document when it is created.
func (o *oracle) judge(text []byte) *Verdict {
	var document map[string]any
	if err := kjson.UnmarshalCaseSensitivePreserveInts(text, &document); err != nil {
		return &Verdict{Schema: []Fault{decodingFault(err)}}
	}
	return o.judgeObject(document)
}

func (o *oracle) judgeObject(document map[string]any) *Verdict {
	verdict := &Verdict{}
	verdict.Kind, _ = document["kind"].(string)
	definition, known := o.definitions[verdict.Kind]
	if !known {
		verdict.Schema = []Fault{decodingFault(fmt.Errorf("no kind %q", verdict.Kind))}
		return verdict
	}
	u, unknown, err := definition.Decode(document)
	if err != nil {
		verdict.Schema = []Fault{decodingFault(err)}
		return verdict
	}
	verdict.Name = u.GetName()
	verdict.Unknown = unknown
	if component, hasWebhooks := components[verdict.Kind]; hasWebhooks {
		o.judgeComponent(verdict, definition, component, u)
	} else {
		o.judgeOther(verdict, definition, u)
	}
	return verdict
}

func (o *oracle) judgeComponent(verdict *Verdict, definition *apiserver.Definition, kind component, u *unstructured.Unstructured) {
	object := kind.empty()
	lacking, err := typed(u, object)
	verdict.Unknown = merged(verdict.Unknown, lacking)
	if err != nil {
		// The defaulting webhook cannot read it either; the schema says more about what is wrong.
		verdict.Schema = append(faultsOf(definition.Validate(u)), decodingFault(err))
		return
	}
	var refusal error
	defaulted := guarded(verdict, "defaulting", func() { refusal = kind.defaulter.Default(requested(verdict.Kind), object) })
	if !defaulted {
		return
	}
	if refusal == nil {
		u.Object, refusal = untyped(object)
	}
	if refusal != nil {
		verdict.Admission = causes(refusal)
		return
	}
	if verdict.Schema = faultsOf(definition.Validate(u)); len(verdict.Schema) > 0 {
		return
	}
	admitted := kind.empty()
	if _, err := typed(u, admitted); err != nil {
		verdict.Schema = []Fault{decodingFault(err)}
		return
	}
	validated := guarded(verdict, "validation", func() { _, refusal = kind.validator.ValidateCreate(requested(verdict.Kind), admitted) })
	if refusal != nil {
		verdict.Admission = causes(refusal)
	}
	if !validated || refusal != nil {
		return
	}
	cluster := newStore(admitted)
	reconciled(verdict, admitted, cluster)
	o.render(verdict, cluster)
}

func (o *oracle) judgeOther(verdict *Verdict, definition *apiserver.Definition, u *unstructured.Unstructured) {
	object := others[verdict.Kind]()
	verdict.Schema = faultsOf(definition.Validate(u))
	lacking, err := typed(u, object)
	verdict.Unknown = merged(verdict.Unknown, lacking)
	if err != nil {
		verdict.Schema = append(verdict.Schema, decodingFault(err))
	}
	if len(verdict.Schema) > 0 {
		return
	}
	if backend, isBackend := object.(*v1alpha1.BackendConfig); isBackend {
		o.judgeBackend(verdict, backend)
		return
	}
	cluster := newStore(object)
	reconciled(verdict, object, cluster)
	for _, member := range cluster.created {
		made, err := untyped(member)
		if err != nil {
			verdict.Failure = err.Error()
			return
		}
		verdict.Members = append(verdict.Members, o.judgeObject(made))
	}
}

// judgeBackend runs the operator on a component that the BackendConfig acts upon.
func (o *oracle) judgeBackend(verdict *Verdict, backend *v1alpha1.BackendConfig) {
	backend.Name = backendConfigName
	backend.Namespace = o.bystander.GetNamespace()
	cluster := newStore(o.bystander, backend)
	reconciled(verdict, o.bystander, cluster)
	o.render(verdict, cluster)
}

func (o *oracle) render(verdict *Verdict, cluster *store) {
	if !o.renders {
		return
	}
	verdict.Created = map[string]any{}
	for _, object := range cluster.created {
		verdict.Created[kindOf(object)] = object
	}
}

func merged(lists ...[]string) []string {
	var all []string
	for _, list := range lists {
		all = append(all, list...)
	}
	sort.Strings(all)
	return all
}
