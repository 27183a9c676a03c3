package workload

import "strings"

// Views are the figures of a component's workload that are compared: of its StatefulSet, its Service and its autoscaler, and
// whether the operator has come to rest with it.
type Views struct {
	Operator    map[string]any
	StatefulSet map[string]any
	Service     map[string]any
	// Autoscaler is nil where there is none.
	Autoscaler map[string]any
}

// Expected says what a component's manifest asks for.
func Expected(component *Component) Views {
	return Views{
		Operator:    map[string]any{"atRest": true},
		StatefulSet: expectedStatefulSet(component),
		Service:     expectedService(component),
		Autoscaler:  expectedAutoscaler(component),
	}
}

func expectedStatefulSet(component *Component) map[string]any {
	spec := component.Spec
	container := map[string]any{
		"name":      "pulsar-" + strings.ToLower(component.Kind),
		"resources": expectedResources(spec.object("resources")),
		"env":       expectedEnvironment(spec),
		"envFrom":   expectedSources(spec),
		"ports":     []any{int64(9093), int64(9094)},
	}
	if image := spec.text("image"); image != "" {
		container["image"] = image
	}
	view := map[string]any{
		"replicas":    component.replicas(),
		"serviceName": component.workloadName() + "-headless",
		"container":   container,
		"package":     packageOf(spec),
		"details":     expectedDetails(component),
		"pod":         expectedPod(spec.object("pod")),
	}
	return view
}

func (component *Component) replicas() int64 {
	if count, given := component.Spec.number("replicas"); given {
		return count
	}
	return component.minReplicas()
}

func (component *Component) minReplicas() int64 {
	if count, given := component.Spec.number("minReplicas"); given {
		return count
	}
	return 1
}

func expectedResources(given fields) map[string]any {
	resources := map[string]any{}
	for _, name := range []string{"requests", "limits"} {
		if amounts := given.object(name); amounts != nil {
			resources[name] = map[string]any(amounts)
		}
	}
	return resources
}

// A secret of secretsMap is a variable, whose value is in a key of a Kubernetes secret.
func expectedEnvironment(spec fields) map[string]any {
	variables := map[string]any{"POD_NAME": "field metadata.name"}
	for _, item := range spec.list("pod", "env") {
		if variable := fields(asMap(item)); variable["value"] != nil {
			variables[variable.text("name")] = variable["value"]
		}
	}
	for name, reference := range spec.object("secretsMap") {
		secret := fields(asMap(reference))
		variables[name] = "secret " + secret.text("path") + " key " + secret.text("key")
	}
	return variables
}

// The broker's address and the credentials reach the container as variables from a ConfigMap and Secrets.
func expectedSources(spec fields) []any {
	sources := []any{"config map " + spec.text("pulsar", "pulsarConfig")}
	for _, name := range []string{"authSecret", "tlsSecret"} {
		if secret := spec.text("pulsar", name); secret != "" {
			sources = append(sources, "secret "+secret)
		}
	}
	return sources
}

func expectedPod(policy fields) map[string]any {
	pod := map[string]any{}
	for _, name := range []string{
		"nodeSelector", "tolerations", "serviceAccountName", "terminationGracePeriodSeconds", "securityContext", "imagePullSecrets",
	} {
		// An empty object is left out.
		if object, isObject := policy[name].(map[string]any); policy[name] != nil && (!isObject || len(object) > 0) {
			pod[name] = policy[name]
		}
	}
	if labels := policy.object("labels"); labels != nil {
		pod["labels"] = map[string]any(labels)
	}
	if annotations := policy.object("annotations"); annotations != nil {
		pod["annotations"] = map[string]any(annotations)
	}
	return pod
}

func packageOf(spec fields) string {
	for _, path := range [][]string{
		{"java", "jar"}, {"python", "py"}, {"golang", "go"}, {"genericRuntime", "functionFile"},
	} {
		if file := spec.text(path...); file != "" {
			return file
		}
	}
	return ""
}

func expectedService(component *Component) map[string]any {
	return map[string]any{
		"clusterIP": "None",
		"ports":     []any{int64(9093), int64(9094)},
		"selector":  component.labels(),
	}
}

func (component *Component) labels() map[string]any {
	return map[string]any{
		"compute.functionmesh.io/component": strings.ToLower(component.Kind),
		"compute.functionmesh.io/name":      component.Name,
		"compute.functionmesh.io/namespace": component.Namespace,
	}
}
