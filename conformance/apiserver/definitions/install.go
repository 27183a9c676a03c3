// Package definitions installs CustomResourceDefinitions.
package definitions

import (
	"context"
	"fmt"
	"slices"
	"time"

	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/client/clientset/clientset"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/rest"
	"sigs.k8s.io/yaml"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/manifests"
)

const establishLimit = time.Minute

// Install creates every definition found in the files and, however deep, in the folders. It returns their names once all of
// them are served.
func Install(ctx context.Context, server *rest.Config, paths []string) ([]string, error) {
	client, err := clientset.NewForConfig(server)
	if err != nil {
		return nil, err
	}
	definitions, err := read(paths)
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(definitions))
	for _, definition := range definitions {
		created, err := client.ApiextensionsV1().CustomResourceDefinitions().Create(ctx, definition, metav1.CreateOptions{})
		if err != nil {
			return nil, err
		}
		names = append(names, created.Name)
	}
	for _, name := range names {
		if err := waitUntilEstablished(ctx, client, name); err != nil {
			return nil, fmt.Errorf("%s is not established: %w", name, err)
		}
	}
	return names, nil
}

func read(paths []string) ([]*apiextensions.CustomResourceDefinition, error) {
	files, err := manifests.Files(paths)
	if err != nil {
		return nil, err
	}
	var definitions []*apiextensions.CustomResourceDefinition
	for _, file := range files {
		documents, err := manifests.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for index := range documents {
			definition := &apiextensions.CustomResourceDefinition{}
			if err := yaml.UnmarshalStrict(documents[index].Text, definition); err != nil {
				return nil, fmt.Errorf("%s: %w", documents[index].Place(), err)
			}
			definitions = append(definitions, definition)
		}
	}
	return definitions, nil
}

func waitUntilEstablished(ctx context.Context, client clientset.Interface, name string) error {
	return wait.PollUntilContextTimeout(ctx, 50*time.Millisecond, establishLimit, true, func(ctx context.Context) (bool, error) {
		definition, err := client.ApiextensionsV1().CustomResourceDefinitions().Get(ctx, name, metav1.GetOptions{})
		if err != nil {
			return false, err
		}
		for _, condition := range definition.Status.Conditions {
			if condition.Type == apiextensions.NamesAccepted && condition.Status == apiextensions.ConditionFalse {
				return false, fmt.Errorf("%s", condition.Message)
			}
			if condition.Type == apiextensions.Established && condition.Status == apiextensions.ConditionTrue {
				return isDiscoverable(client, definition), nil
			}
		}
		return false, nil
	})
}

// isDiscoverable says that clients can find the kind, which comes a little after it is established.
func isDiscoverable(client clientset.Interface, definition *apiextensions.CustomResourceDefinition) bool {
	for _, version := range definition.Spec.Versions {
		if !version.Served {
			continue
		}
		served, err := client.Discovery().ServerResourcesForGroupVersion(definition.Spec.Group + "/" + version.Name)
		if err != nil || !slices.ContainsFunc(served.APIResources, func(one metav1.APIResource) bool {
			return one.Name == definition.Spec.Names.Plural
		}) {
			return false
		}
	}
	return true
}
