package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/controlplane"
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/manifests"
	"github.com/cdk8s-function-mesh/cdk8s-function-mesh/conformance/apiserver/verdict"
)

func judge(ctx context.Context, plane *controlplane.ControlPlane, given *arguments) (int, error) {
	files, err := manifests.Files(given.paths)
	if err != nil {
		return exitFailure, err
	}
	if len(files) == 0 {
		return exitFailure, fmt.Errorf("no manifests\n%s", usage)
	}
	by, err := verdict.NewJudge(plane.Client())
	if err != nil {
		return exitFailure, err
	}
	tally := tally{}
	for _, file := range files {
		for _, way := range given.ways {
			if err := judgeFile(ctx, by, file, way, given.format, &tally); err != nil {
				return exitFailure, err
			}
		}
	}
	if given.format == "text" {
		fmt.Printf("%d verdicts: %d accepted, %d refused, %d accepted with losses\n",
			tally.verdicts(), tally.clean, tally.refused, tally.lossy)
	}
	if tally.refused+tally.lossy > 0 {
		return exitFound, nil
	}
	return exitClean, nil
}

func judgeFile(ctx context.Context, by *verdict.Judge, file string, way verdict.Way, format string, tally *tally) error {
	documents, err := manifests.ReadFile(file)
	if err != nil {
		return err
	}
	for index := range documents {
		found, err := by.Judge(ctx, &documents[index], way)
		if err != nil {
			return fmt.Errorf("%s: %w", documents[index].Place(), err)
		}
		tally.count(found)
		if err := write(found, format); err != nil {
			return err
		}
	}
	return by.Clear(ctx)
}

func write(found *verdict.Verdict, format string) error {
	if format == "json" {
		return json.NewEncoder(os.Stdout).Encode(found)
	}
	_, err := fmt.Println(found)
	return err
}

type tally struct {
	clean, refused, lossy int
}

func (tally *tally) count(found *verdict.Verdict) {
	switch {
	case found.Refusal != nil:
		tally.refused++
	case len(found.Lost) > 0:
		tally.lossy++
	default:
		tally.clean++
	}
}

func (tally *tally) verdicts() int {
	return tally.clean + tally.refused + tally.lossy
}
