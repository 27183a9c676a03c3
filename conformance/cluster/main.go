// Command cluster runs the operator's controllers and webhooks against an API server, until it is stopped.
package main

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/log/zap"
	"sigs.k8s.io/controller-runtime/pkg/manager"
	metrics "sigs.k8s.io/controller-runtime/pkg/metrics/server"
	"sigs.k8s.io/controller-runtime/pkg/webhook"
)

func main() {
	// A flag `kubeconfig` is defined by controller-runtime.
	server := flag.String("server", "", "a kubeconfig of the API server")
	configurations := flag.String("webhooks", "", "the file of the operator's webhook configurations")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, *server, *configurations)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "cluster:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, kubeconfig, configurations string) error {
	ctrl.SetLogger(zap.New(zap.UseDevMode(true), zap.WriteTo(os.Stderr)))
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return err
	}
	serving, err := newServing()
	if err != nil {
		return err
	}
	defer serving.remove()
	operator, err := newManager(config, serving)
	if err != nil {
		return err
	}
	if err := setUpControllers(operator); err != nil {
		return err
	}
	if err := setUpWebhooks(operator); err != nil {
		return err
	}
	if err := announce(operator, serving, configurations); err != nil {
		return err
	}
	return operator.Start(ctx)
}

func newManager(config *rest.Config, serving *serving) (manager.Manager, error) {
	scheme, err := newScheme()
	if err != nil {
		return nil, err
	}
	return ctrl.NewManager(config, ctrl.Options{
		Scheme:                 scheme,
		Metrics:                metrics.Options{BindAddress: "0"},
		HealthProbeBindAddress: "0",
		WebhookServer: webhook.NewServer(webhook.Options{
			Host: loopback, Port: serving.port, CertDir: serving.folder,
		}),
	})
}

// announce has the API server call the webhooks once they answer, and then says so.
func announce(operator manager.Manager, serving *serving, configurations string) error {
	return operator.Add(manager.RunnableFunc(func(ctx context.Context) error {
		answers := operator.GetWebhookServer().StartedChecker()
		if err := waitFor(ctx, func() error { return answers(&http.Request{}) }); err != nil {
			return err
		}
		if err := register(ctx, operator.GetConfig(), serving, configurations); err != nil {
			return err
		}
		fmt.Println("ready")
		<-ctx.Done()
		return nil
	}))
}
