package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/controlplane"
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/manifests"
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/operator"
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/verdict"
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/workload"
)

func judge(ctx context.Context, plane *controlplane.ControlPlane, given *arguments) (code int, err error) {
	files, err := manifests.Files(given.paths)
	if err != nil {
		return exitFailure, err
	}
	if len(files) == 0 {
		return exitFailure, fmt.Errorf("no manifests\n%s", usage)
	}
	bench := &bench{format: given.format}
	if bench.judge, err = verdict.NewJudge(plane.Client()); err != nil {
		return exitFailure, err
	}
	if given.operator != "" {
		if bench.operator, err = startOperator(plane, given); err != nil {
			return exitFailure, err
		}
		defer func() { err = errors.Join(err, bench.operator.Stop()) }()
		if !given.admissionOnly {
			if bench.checker, err = workload.NewChecker(plane.Client(), given.patience); err != nil {
				return exitFailure, err
			}
		}
	}
	for _, file := range files {
		for _, way := range given.ways {
			if err := bench.judgeFile(ctx, file, way); err != nil {
				return exitFailure, errors.Join(err, bench.operator.Alive())
			}
		}
	}
	if given.format == "text" {
		fmt.Println(&bench.tally)
	}
	if bench.tally.clean < bench.tally.documents {
		return exitFound, nil
	}
	return exitClean, nil
}

func startOperator(plane *controlplane.ControlPlane, given *arguments) (*operator.Operator, error) {
	kubeconfig, err := plane.WriteKubeconfig()
	if err != nil {
		return nil, err
	}
	return operator.Start(given.operator, kubeconfig, given.webhooks, plane.Folder())
}

// bench is what judges: the API server and, if it runs, the operator.
type bench struct {
	judge    *verdict.Judge
	operator *operator.Operator
	// checker is nil where workloads are not looked at.
	checker *workload.Checker
	format  string
	tally   tally
}

// outcome is what became of one document.
type outcome struct {
	*verdict.Verdict
	// Workloads counts the components of the document whose workloads were compared.
	Workloads int `json:"workloads,omitempty"`
	// Wrong are the figures of the workloads that are not as the manifest says.
	Wrong []string `json:"wrong,omitempty"`
}

func (bench *bench) judgeFile(ctx context.Context, file string, way verdict.Way) error {
	documents, err := manifests.ReadFile(file)
	if err != nil {
		return err
	}
	found := make([]*outcome, len(documents))
	var components []workload.Component
	for index := range documents {
		one, err := bench.judge.Judge(ctx, &documents[index], way)
		if err != nil {
			return fmt.Errorf("%s: %w", documents[index].Place(), err)
		}
		if bench.operator != nil {
			one.Lost = verdict.WithoutEmpty(one.Lost)
		}
		found[index] = &outcome{Verdict: one}
	}
	if bench.checker != nil {
		if components, err = bench.checkWorkloads(ctx, documents, found); err != nil {
			return err
		}
	}
	for _, one := range found {
		bench.tally.count(one)
		if err := one.write(bench.format); err != nil {
			return err
		}
	}
	return bench.clear(ctx, components)
}

func (bench *bench) checkWorkloads(ctx context.Context, documents []manifests.Document, found []*outcome) ([]workload.Component, error) {
	var all []workload.Component
	for index, one := range found {
		if one.Refusal != nil {
			continue
		}
		components := workload.ComponentsOf(&documents[index].Object, one.Namespace)
		all = append(all, components...)
		for at := range components {
			wrong, err := bench.checker.Check(ctx, &components[at])
			if err != nil {
				return nil, fmt.Errorf("%s: %w", documents[index].Place(), err)
			}
			one.Workloads++
			for _, figure := range wrong {
				one.Wrong = append(one.Wrong, components[at].Name+": "+figure)
			}
		}
	}
	return all, nil
}

func (bench *bench) clear(ctx context.Context, components []workload.Component) error {
	if err := bench.judge.Clear(ctx); err != nil {
		return err
	}
	for index := range components {
		if err := bench.checker.Clear(ctx, &components[index]); err != nil {
			return err
		}
	}
	return nil
}

func (one *outcome) write(format string) error {
	if format == "json" {
		return json.NewEncoder(os.Stdout).Encode(one)
	}
	fmt.Println(one.Verdict)
	for _, figure := range one.Wrong {
		fmt.Printf("    %s\n", figure)
	}
	return nil
}
