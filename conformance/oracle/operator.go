package main

import (
	"context"

	"github.com/go-logr/logr"
	"github.com/streamnative/function-mesh/api/compute/v1alpha1"
	"github.com/streamnative/function-mesh/controllers"
	"github.com/streamnative/function-mesh/utils"
	"k8s.io/apimachinery/pkg/runtime"
	clientgoscheme "k8s.io/client-go/kubernetes/scheme"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/log"
)

// backendConfigName is the name that the operator looks for in each namespace unless it is told otherwise.
const backendConfigName = "backend-config"

var scheme = runtime.NewScheme()

// The settings that the operator's own main has without flags, in a cluster with autoscaling/v2 and the VPA.
var groups = &utils.GroupVersionFlags{WatchVPACRDs: true, APIAutoscalingGroupVersion: utils.GroupVersionV2}

func setUpOperator() error {
	log.SetLogger(logr.Discard())
	utils.NamespacedBackendConfig = backendConfigName
	if err := clientgoscheme.AddToScheme(scheme); err != nil {
		return err
	}
	return v1alpha1.AddToScheme(scheme)
}

// reconciled runs the operator's controller on an object until it has created and observed what belongs to it.
func reconciled(verdict *Verdict, object client.Object, cluster *store) {
	request := ctrl.Request{NamespacedName: client.ObjectKeyFromObject(object)}
	reconciler := reconcilerOf(object, cluster)
	for range 2 {
		ended := guarded(verdict, "reconcile", func() {
			if _, err := reconciler.Reconcile(context.Background(), request); err != nil {
				verdict.Failure = err.Error()
			}
		})
		if !ended || verdict.Failure != "" {
			return
		}
	}
}

type reconciler interface {
	Reconcile(ctx context.Context, request ctrl.Request) (ctrl.Result, error)
}

func reconcilerOf(object client.Object, cluster *store) reconciler {
	switch object.(type) {
	case *v1alpha1.Function:
		return &controllers.FunctionReconciler{Client: cluster, Log: logr.Discard(), Scheme: scheme, GroupVersionFlags: groups}
	case *v1alpha1.Source:
		return &controllers.SourceReconciler{Client: cluster, Log: logr.Discard(), Scheme: scheme, GroupVersionFlags: groups}
	case *v1alpha1.Sink:
		return &controllers.SinkReconciler{Client: cluster, Log: logr.Discard(), Scheme: scheme, GroupVersionFlags: groups}
	default:
		return &controllers.FunctionMeshReconciler{Client: cluster, Log: logr.Discard(), Scheme: scheme}
	}
}
