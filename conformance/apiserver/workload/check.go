package workload

import (
	"context"
	"fmt"
	"slices"
	"time"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/rest"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/verdict"
)

var (
	statefulSets = schema.GroupVersionResource{Group: "apps", Version: "v1", Resource: "statefulsets"}
	services     = schema.GroupVersionResource{Version: "v1", Resource: "services"}
	autoscalers  = schema.GroupVersionResource{Group: "autoscaling", Version: "v2", Resource: "horizontalpodautoscalers"}
)

const pause = 100 * time.Millisecond

// Checker compares workloads in one API server.
type Checker struct {
	objects  dynamic.Interface
	patience time.Duration
}

// NewChecker is a checker of what is in the server, which gives the operator so much time for each component.
func NewChecker(server *rest.Config, patience time.Duration) (*Checker, error) {
	objects, err := dynamic.NewForConfig(server)
	return &Checker{objects: objects, patience: patience}, err
}

// Check gives the operator time to create what belongs to the component, and says what is not as its manifest says.
func (checker *Checker) Check(ctx context.Context, component *Component) ([]string, error) {
	until := time.Now().Add(checker.patience)
	for {
		wrong, err := checker.compare(ctx, component)
		if err != nil || len(wrong) == 0 || time.Now().After(until) {
			return wrong, err
		}
		time.Sleep(pause)
	}
}

func (checker *Checker) compare(ctx context.Context, component *Component) ([]string, error) {
	found, missing, err := checker.views(ctx, component)
	if err != nil || missing != "" {
		return []string{missing}, err
	}
	return Compare(Expected(component), *found), nil
}

// Compare says in which figures the views differ.
func Compare(expected, found Views) []string {
	wrong := differences("operator", expected.Operator, found.Operator)
	wrong = append(wrong, differences("StatefulSet", expected.StatefulSet, found.StatefulSet)...)
	wrong = append(wrong, differences("Service", expected.Service, found.Service)...)
	switch {
	case expected.Autoscaler == nil && found.Autoscaler != nil:
		wrong = append(wrong, "HorizontalPodAutoscaler: there is one")
	case expected.Autoscaler != nil:
		wrong = append(wrong, differences("HorizontalPodAutoscaler", expected.Autoscaler, found.Autoscaler)...)
	}
	return wrong
}

func differences(of string, expected, found map[string]any) []string {
	var wrong []string
	for _, difference := range verdict.Differences(expected, found) {
		wrong = append(wrong, fmt.Sprintf("%s: %s should be %v, is %v", of, difference.Field, difference.Sent, difference.Stored))
	}
	return wrong
}

func (checker *Checker) views(ctx context.Context, component *Component) (*Views, string, error) {
	name := component.workloadName()
	statefulSet, err := checker.get(ctx, statefulSets, component, name)
	if statefulSet == nil {
		return nil, "there is no StatefulSet " + name, err
	}
	service, err := checker.get(ctx, services, component, name+"-headless")
	if service == nil {
		return nil, "there is no Service " + name + "-headless", err
	}
	autoscaler, err := checker.get(ctx, autoscalers, component, name)
	if err != nil {
		return nil, "", err
	}
	resource, err := checker.get(ctx, ownKinds[component.Kind], component, component.Name)
	if resource == nil {
		return nil, "there is no " + component.Kind + " " + component.Name, err
	}
	view, err := statefulSetView(component, statefulSet)
	if err != nil {
		return nil, err.Error(), nil
	}
	found := &Views{Operator: operatorView(resource), StatefulSet: view, Service: serviceView(service)}
	if autoscaler != nil {
		found.Autoscaler = autoscalerView(autoscaler)
	}
	return found, "", nil
}

// get gives nil where there is no such object.
func (checker *Checker) get(
	ctx context.Context, kind schema.GroupVersionResource, component *Component, name string,
) (*unstructured.Unstructured, error) {
	object, err := checker.objects.Resource(kind).Namespace(component.Namespace).Get(ctx, name, metav1.GetOptions{})
	if apierrors.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return object, nil
}

var ownKinds = map[string]schema.GroupVersionResource{
	"Function": {Group: "compute.functionmesh.io", Version: "v1alpha1", Resource: "functions"},
	"Source":   {Group: "compute.functionmesh.io", Version: "v1alpha1", Resource: "sources"},
	"Sink":     {Group: "compute.functionmesh.io", Version: "v1alpha1", Resource: "sinks"},
}

var vertical = schema.GroupVersionResource{Group: "autoscaling.k8s.io", Version: "v1", Resource: "verticalpodautoscalers"}

// Clear removes what the operator created for a component: there is no garbage collector here to do it.
func (checker *Checker) Clear(ctx context.Context, component *Component) error {
	name := component.workloadName()
	for _, created := range []struct {
		kind schema.GroupVersionResource
		name string
	}{
		{ownKinds[component.Kind], component.Name},
		{autoscalers, name}, {vertical, name}, {services, name + "-headless"}, {statefulSets, name},
	} {
		client := checker.objects.Resource(created.kind).Namespace(component.Namespace)
		none := []byte(`{"metadata":{"finalizers":null}}`)
		_, patched := client.Patch(ctx, created.name, types.MergePatchType, none, metav1.PatchOptions{})
		deleted := client.Delete(ctx, created.name, metav1.DeleteOptions{})
		for _, err := range slices.DeleteFunc([]error{patched, deleted}, func(err error) bool { return err == nil || apierrors.IsNotFound(err) }) {
			return fmt.Errorf("remove %s: %w", created.name, err)
		}
	}
	return nil
}
