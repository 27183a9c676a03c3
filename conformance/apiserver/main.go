// The API server as judge of manifests: `serve` runs it until it is stopped, `judge` applies manifests to it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/controlplane"
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/definitions"
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/verdict"
)

const usage = `usage:
  apiserver serve --crds <folder>,...
      runs etcd and kube-apiserver with the definitions until it is stopped, and says how to reach them
  apiserver judge --crds <folder>,... [--operator <program> --webhooks <file> [--admission-only] [--patience 30s]] [--way apply,create] [--format text|json] <file or folder>...
      sends every manifest, with the operator running if it is given; exit code 0 if all were stored as they were sent, and
      became what they say, 1 if not, 2 if it could not judge`

const (
	exitClean   = 0
	exitFound   = 1
	exitFailure = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code, err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(code)
}

type arguments struct {
	crds     []string
	format   string
	ways     []verdict.Way
	operator string
	webhooks string
	// admissionOnly has the operator's controllers create what they like.
	admissionOnly bool
	// patience is how long the operator may take for a component.
	patience time.Duration
	paths    []string
}

func run(ctx context.Context, words []string) (int, error) {
	if len(words) == 0 {
		return exitFailure, errors.New(usage)
	}
	given, err := parse(words)
	if err != nil {
		return exitFailure, err
	}
	switch words[0] {
	case "serve":
		return exitOf(exitClean, withAPIServer(ctx, given.crds, serve))
	case "judge":
		found := exitFailure
		err := withAPIServer(ctx, given.crds, func(ctx context.Context, plane *controlplane.ControlPlane) error {
			code, err := judge(ctx, plane, given)
			found = code
			return err
		})
		return exitOf(found, err)
	}
	return exitFailure, errors.New(usage)
}

func parse(words []string) (*arguments, error) {
	given := &arguments{}
	flags := flag.NewFlagSet(words[0], flag.ContinueOnError)
	crds := flags.String("crds", "", "files of CustomResourceDefinitions and folders of them, however deep, with commas between")
	flags.StringVar(&given.operator, "operator", "", "the program of conformance/cluster")
	flags.StringVar(&given.webhooks, "webhooks", "", "the file of the operator's webhook configurations")
	flags.StringVar(&given.format, "format", "text", "text, or json: one object a line")
	flags.BoolVar(&given.admissionOnly, "admission-only", false, "do not compare what the operator creates")
	flags.DurationVar(&given.patience, "patience", 30*time.Second, "how long the operator may take for a component")
	ways := flags.String("way", string(verdict.Apply), "apply (server-side), create, or both: apply,create")
	if err := flags.Parse(words[1:]); err != nil {
		return nil, err
	}
	given.crds = strings.Split(*crds, ",")
	if *crds == "" || (given.operator == "") != (given.webhooks == "") || !slices.Contains([]string{"text", "json"}, given.format) {
		return nil, errors.New(usage)
	}
	for _, way := range strings.Split(*ways, ",") {
		if !slices.Contains([]verdict.Way{verdict.Apply, verdict.Create}, verdict.Way(way)) {
			return nil, errors.New(usage)
		}
		given.ways = append(given.ways, verdict.Way(way))
	}
	given.paths = flags.Args()
	return given, nil
}

func exitOf(code int, err error) (int, error) {
	if err != nil {
		return exitFailure, err
	}
	return code, nil
}

// withAPIServer lends a running API server that knows the definitions, and stops it whatever happens.
func withAPIServer(
	ctx context.Context, crds []string, use func(context.Context, *controlplane.ControlPlane) error,
) (err error) {
	plane, err := controlplane.Start(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, plane.Stop()) }()
	if _, err := definitions.Install(ctx, plane.Client(), crds); err != nil {
		return err
	}
	return use(ctx, plane)
}
