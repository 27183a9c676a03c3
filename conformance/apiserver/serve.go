package main

import (
	"context"
	"fmt"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/controlplane"
)

func serve(ctx context.Context, plane *controlplane.ControlPlane) error {
	kubeconfig, err := plane.WriteKubeconfig()
	if err != nil {
		return err
	}
	fmt.Printf("address: %s\nkubeconfig: %s\n", plane.Client().Host, kubeconfig)
	select {
	case <-ctx.Done():
		return nil
	case err := <-plane.Ended():
		return fmt.Errorf("kube-apiserver ended by itself: %w", err)
	}
}
