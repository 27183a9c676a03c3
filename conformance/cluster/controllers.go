package main

import (
	"errors"

	"github.com/streamnative/function-mesh/api/compute/v1alpha1"
	"github.com/streamnative/function-mesh/controllers"
	"github.com/streamnative/function-mesh/pkg/webhook"
	"github.com/streamnative/function-mesh/utils"
	"k8s.io/apimachinery/pkg/runtime"
	vpa "k8s.io/autoscaler/vertical-pod-autoscaler/pkg/apis/autoscaling.k8s.io/v1"
	"k8s.io/client-go/kubernetes"
	clientgoscheme "k8s.io/client-go/kubernetes/scheme"
	"sigs.k8s.io/controller-runtime/pkg/manager"
)

// The settings that the operator's own main has without flags, in a cluster with autoscaling/v2 and the VPA.
func init() {
	utils.NamespacedBackendConfig = "backend-config"
	utils.GlobalBackendConfigNamespace = "default"
	utils.AddDefaultAffinity = true
}

var groups = &utils.GroupVersionFlags{WatchVPACRDs: true, APIAutoscalingGroupVersion: utils.GroupVersionV2}

func newScheme() (*runtime.Scheme, error) {
	scheme := runtime.NewScheme()
	return scheme, errors.Join(clientgoscheme.AddToScheme(scheme), vpa.AddToScheme(scheme), v1alpha1.AddToScheme(scheme))
}

func setUpControllers(operator manager.Manager) error {
	clients, err := kubernetes.NewForConfig(operator.GetConfig())
	if err != nil {
		return err
	}
	client, config, scheme := operator.GetClient(), operator.GetConfig(), operator.GetScheme()
	rest, log := clients.CoreV1().RESTClient(), operator.GetLogger().WithName("controllers")
	return errors.Join(
		(&controllers.FunctionMeshReconciler{
			Client: client, Scheme: scheme, Log: log.WithName("FunctionMesh"),
		}).SetupWithManager(operator),
		(&controllers.FunctionReconciler{
			Client: client, Config: config, RestClient: rest, Scheme: scheme, Log: log.WithName("Function"), GroupVersionFlags: groups,
		}).SetupWithManager(operator),
		(&controllers.SourceReconciler{
			Client: client, Config: config, RestClient: rest, Scheme: scheme, Log: log.WithName("Source"), GroupVersionFlags: groups,
		}).SetupWithManager(operator),
		(&controllers.SinkReconciler{
			Client: client, Config: config, RestClient: rest, Scheme: scheme, Log: log.WithName("Sink"), GroupVersionFlags: groups,
		}).SetupWithManager(operator),
	)
}

func setUpWebhooks(operator manager.Manager) error {
	return errors.Join(
		(&webhook.FunctionWebhook{}).SetupWebhookWithManager(operator),
		(&webhook.SourceWebhook{}).SetupWebhookWithManager(operator),
		(&webhook.SinkWebhook{}).SetupWebhookWithManager(operator),
	)
}
