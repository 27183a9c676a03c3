package main

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/streamnative/function-mesh/api/compute/v1alpha1"
	"github.com/streamnative/function-mesh/pkg/webhook"
	admissionv1 "k8s.io/api/admission/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/webhook/admission"
	kjson "sigs.k8s.io/json"
)

// component is a kind that the operator has webhooks for.
type component struct {
	empty     func() client.Object
	defaulter admission.CustomDefaulter
	validator admission.CustomValidator
}

var components = map[string]component{
	"Function": {func() client.Object { return &v1alpha1.Function{} }, &webhook.FunctionWebhook{}, &webhook.FunctionWebhook{}},
	"Source":   {func() client.Object { return &v1alpha1.Source{} }, &webhook.SourceWebhook{}, &webhook.SourceWebhook{}},
	"Sink":     {func() client.Object { return &v1alpha1.Sink{} }, &webhook.SinkWebhook{}, &webhook.SinkWebhook{}},
}

var others = map[string]func() client.Object{
	"FunctionMesh":  func() client.Object { return &v1alpha1.FunctionMesh{} },
	"BackendConfig": func() client.Object { return &v1alpha1.BackendConfig{} },
}

// typed reads an object into the operator's own type, as its webhooks and its client do; fields that the type lacks are named.
func typed(u *unstructured.Unstructured, into runtime.Object) (unknown []string, err error) {
	text, err := u.MarshalJSON()
	if err != nil {
		return nil, err
	}
	strict, err := kjson.UnmarshalStrict(text, into)
	for _, fault := range strict {
		unknown = append(unknown, fault.Error())
	}
	return unknown, err
}

// untyped writes an object of the operator's as the JSON that it sends, and reads that as the API server does.
func untyped(object any) (map[string]any, error) {
	text, err := json.Marshal(object)
	if err != nil {
		return nil, err
	}
	var read map[string]any
	return read, kjson.UnmarshalCaseSensitivePreserveInts(text, &read)
}

// requested is the context of a call to a webhook.
func requested(kind string) context.Context {
	return admission.NewContextWithRequest(context.Background(), admission.Request{AdmissionRequest: admissionv1.AdmissionRequest{
		Kind: metav1.GroupVersionKind{Kind: kind},
	}})
}

// causes lists what a webhook's refusal names.
func causes(err error) []Fault {
	var status apierrors.APIStatus
	if !errors.As(err, &status) || status.Status().Details == nil {
		return []Fault{{Type: "Refused", Detail: err.Error()}}
	}
	var faults []Fault
	for _, cause := range status.Status().Details.Causes {
		faults = append(faults, Fault{Type: string(cause.Type), Field: cause.Field, Detail: cause.Message})
	}
	return faults
}
