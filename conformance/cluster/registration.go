package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"

	admission "k8s.io/api/admissionregistration/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
)

// register creates the operator's own webhook configurations, with an address on this machine in place of a Service.
func register(ctx context.Context, config *rest.Config, serving *serving, configurations string) error {
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(configurations)
	if err != nil {
		return err
	}
	documents := yaml.NewYAMLOrJSONDecoder(bytes.NewReader(text), 4096)
	for {
		// The two kinds of configuration differ in nothing that is read here.
		var read admission.MutatingWebhookConfiguration
		if err := documents.Decode(&read); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if err := create(ctx, client, serving, &read); err != nil {
			return err
		}
	}
}

func create(ctx context.Context, client kubernetes.Interface, serving *serving, read *admission.MutatingWebhookConfiguration) error {
	var err error
	switch read.Kind {
	case "":
	case "MutatingWebhookConfiguration":
		for index := range read.Webhooks {
			read.Webhooks[index].ClientConfig = serving.reached(&read.Webhooks[index].ClientConfig)
		}
		_, err = client.AdmissionregistrationV1().MutatingWebhookConfigurations().Create(ctx, read, metav1.CreateOptions{})
	case "ValidatingWebhookConfiguration":
		validating := &admission.ValidatingWebhookConfiguration{ObjectMeta: read.ObjectMeta}
		for _, one := range read.Webhooks {
			validating.Webhooks = append(validating.Webhooks, admission.ValidatingWebhook{
				Name:                    one.Name,
				ClientConfig:            serving.reached(&one.ClientConfig),
				Rules:                   one.Rules,
				FailurePolicy:           one.FailurePolicy,
				SideEffects:             one.SideEffects,
				AdmissionReviewVersions: one.AdmissionReviewVersions,
			})
		}
		_, err = client.AdmissionregistrationV1().ValidatingWebhookConfigurations().Create(ctx, validating, metav1.CreateOptions{})
	default:
		err = fmt.Errorf("a %s is no webhook configuration", read.Kind)
	}
	return err
}

func (serving *serving) reached(by *admission.WebhookClientConfig) admission.WebhookClientConfig {
	address := "https://" + net.JoinHostPort(loopback, strconv.Itoa(serving.port)) + *by.Service.Path
	return admission.WebhookClientConfig{URL: &address, CABundle: serving.certificate}
}
