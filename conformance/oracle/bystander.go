package main

import (
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/oracle/apiserver"
	"github.com/streamnative/function-mesh/api/compute/v1alpha1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

// newBystander makes a function that the operator admits and runs.
func newBystander() client.Object {
	one, yes := int32(1), true
	memory := corev1.ResourceList{corev1.ResourceMemory: resource.MustParse("1Gi")}
	return &v1alpha1.Function{
		TypeMeta:   metav1.TypeMeta{APIVersion: v1alpha1.GroupVersion.String(), Kind: "Function"},
		ObjectMeta: metav1.ObjectMeta{Namespace: apiserver.DefaultNamespace, Name: "bystander", Generation: 1},
		Spec: v1alpha1.FunctionSpec{
			Name: "bystander", ClassName: "Bystander", Tenant: "public", Namespace: "default", ClusterName: "kubernetes",
			Replicas: &one, MinReplicas: &one, AutoAck: &yes, ForwardSourceMessageProperty: &yes,
			Messaging: v1alpha1.Messaging{Pulsar: &v1alpha1.PulsarMessaging{PulsarConfig: "pulsar"}},
			Runtime:   v1alpha1.Runtime{Java: &v1alpha1.JavaRuntime{Jar: "app.jar"}},
			Resources: corev1.ResourceRequirements{Requests: memory, Limits: memory},
			Input:     v1alpha1.InputConf{Topics: []string{"in"}},
			Output:    v1alpha1.OutputConf{Topic: "out"},
		},
	}
}
