package verdict

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/discovery/cached/memory"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/restmapper"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/manifests"
)

// Judge applies documents to one API server.
type Judge struct {
	objects    dynamic.Interface
	namespaces kubernetes.Interface
	kinds      *restmapper.DeferredDiscoveryRESTMapper
	applied    []object
}

// object is one resource in the API server.
type object struct {
	client dynamic.ResourceInterface
	name   string
}

// NewJudge is a judge by the server.
func NewJudge(server *rest.Config) (*Judge, error) {
	objects, err := dynamic.NewForConfig(server)
	if err != nil {
		return nil, err
	}
	client, err := kubernetes.NewForConfig(server)
	if err != nil {
		return nil, err
	}
	discovered, err := discovery.NewDiscoveryClientForConfig(server)
	if err != nil {
		return nil, err
	}
	kinds := restmapper.NewDeferredDiscoveryRESTMapper(memory.NewMemCacheClient(discovered))
	return &Judge{objects: objects, namespaces: client, kinds: kinds}, nil
}

// Judge sends the document to the namespace that it names, or to `default`. An error is no verdict: the server could not be
// asked.
func (judge *Judge) Judge(ctx context.Context, document *manifests.Document, way Way) (*Verdict, error) {
	verdict := of(document, way)
	client, refusal, err := judge.clientFor(ctx, verdict, document)
	if err != nil || refusal != nil {
		verdict.Refusal = refusal
		return verdict, err
	}
	stored, err := way.send(ctx, client, document)
	if err != nil {
		verdict.Refusal, err = refusalOf(err)
		return verdict, err
	}
	verdict.Name = stored.GetName()
	judge.applied = append(judge.applied, object{client, verdict.Name})
	verdict.Lost = Differences(asStored(document.Object.Object), stored.Object)
	return verdict, nil
}

func (judge *Judge) clientFor(
	ctx context.Context, verdict *Verdict, document *manifests.Document,
) (dynamic.ResourceInterface, *Refusal, error) {
	kind := document.Object.GroupVersionKind()
	mapping, err := judge.kinds.RESTMapping(kind.GroupKind(), kind.Version)
	if meta.IsNoMatchError(err) {
		return nil, &Refusal{Reason: "NoSuchKind", Message: err.Error()}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	client := judge.objects.Resource(mapping.Resource)
	if mapping.Scope.Name() != meta.RESTScopeNameNamespace {
		return client, nil, nil
	}
	if verdict.Namespace == "" {
		verdict.Namespace = metav1.NamespaceDefault
	}
	if err := judge.ensureNamespace(ctx, verdict.Namespace); err != nil {
		refusal, err := refusalOf(err)
		return nil, ofNamespace(refusal), err
	}
	return client.Namespace(verdict.Namespace), nil, nil
}

func (judge *Judge) ensureNamespace(ctx context.Context, name string) error {
	namespace := &corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: name}}
	_, err := judge.namespaces.CoreV1().Namespaces().Create(ctx, namespace, metav1.CreateOptions{})
	if err != nil && !apierrors.IsAlreadyExists(err) {
		return fmt.Errorf("create the namespace %s: %w", name, err)
	}
	return nil
}

// ofNamespace says of a document what was said of the namespace that it names.
func ofNamespace(refusal *Refusal) *Refusal {
	if refusal != nil {
		refusal.Causes = []Cause{{Type: refusal.Reason, Field: "metadata.namespace", Message: refusal.Message}}
	}
	return refusal
}

// Clear removes what was applied, so that the next file is judged as a creation. No finalizer holds it up, since nothing here
// would do what a finalizer waits for.
func (judge *Judge) Clear(ctx context.Context) error {
	for index := len(judge.applied) - 1; index >= 0; index-- {
		if err := judge.applied[index].remove(ctx); err != nil {
			return err
		}
	}
	judge.applied = nil
	return nil
}

func (applied object) remove(ctx context.Context) error {
	err := applied.client.Delete(ctx, applied.name, metav1.DeleteOptions{})
	if err == nil {
		none := []byte(`{"metadata":{"finalizers":null}}`)
		_, err = applied.client.Patch(ctx, applied.name, types.MergePatchType, none, metav1.PatchOptions{})
	}
	if err != nil && !apierrors.IsNotFound(err) {
		return fmt.Errorf("remove %s: %w", applied.name, err)
	}
	return nil
}
