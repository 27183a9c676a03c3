package verdict

import (
	"context"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/dynamic"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/manifests"
)

// Way is how a document reaches the API server. Both validate its fields strictly, as kubectl does.
type Way string

const (
	// Apply is server-side apply. What has no name of its own cannot be applied and is created.
	Apply Way = "apply"
	// Create is what kubectl create does, and kubectl apply with what is new.
	Create Way = "create"
)

const fieldManager = "conformance"

func (way Way) send(
	ctx context.Context, client dynamic.ResourceInterface, document *manifests.Document,
) (*unstructured.Unstructured, error) {
	if way == Create || document.Object.GetName() == "" {
		strict := metav1.CreateOptions{FieldManager: fieldManager, FieldValidation: metav1.FieldValidationStrict}
		return client.Create(ctx, &document.Object, strict)
	}
	strict := metav1.PatchOptions{FieldManager: fieldManager, FieldValidation: metav1.FieldValidationStrict}
	return client.Patch(ctx, document.Object.GetName(), types.ApplyPatchType, document.Text, strict)
}
