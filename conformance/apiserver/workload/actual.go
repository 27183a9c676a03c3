package workload

import "k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"

// operatorView says whether the operator finds the StatefulSet as it wants it. Where it does not, it updates it, and looks again
// whenever something changes.
func operatorView(resource *unstructured.Unstructured) map[string]any {
	return map[string]any{"atRest": fields(resource.Object).text("status", "conditions", "StatefulSet", "status") == "True"}
}

// statefulSetView reads the figures of a component's StatefulSet, named as Expected names them.
func statefulSetView(component *Component, object *unstructured.Unstructured) (map[string]any, error) {
	spec := fields(object.Object).object("spec")
	template := spec.object("template")
	container := containerOf(component, template.object("spec"))
	line := commandOf(container)
	details, err := line.details()
	if err != nil {
		return nil, err
	}
	pod := map[string]any{}
	for name, value := range template.object("spec") {
		pod[name] = value
	}
	pod["labels"] = template.at("metadata", "labels")
	pod["annotations"] = template.at("metadata", "annotations")
	return map[string]any{
		"replicas":    spec["replicas"],
		"serviceName": spec["serviceName"],
		"container": map[string]any{
			"name":      container["name"],
			"image":     container["image"],
			"resources": container["resources"],
			"env":       environmentOf(container),
			"envFrom":   sourcesOf(container),
			"ports":     numbersOf(container.list("ports"), "containerPort"),
		},
		"package": line.packageFile(),
		"details": details,
		"pod":     pod,
	}, nil
}

func containerOf(component *Component, pod fields) fields {
	for _, item := range pod.list("containers") {
		container := fields(asMap(item))
		if container.text("name") == fields(asMap(expectedStatefulSet(component)["container"])).text("name") {
			return container
		}
	}
	return nil
}

func environmentOf(container fields) map[string]any {
	variables := map[string]any{}
	for _, item := range container.list("env") {
		variable := fields(asMap(item))
		secret := variable.object("valueFrom", "secretKeyRef")
		switch {
		case secret != nil:
			variables[variable.text("name")] = "secret " + secret.text("name") + " key " + secret.text("key")
		case variable.at("valueFrom", "fieldRef") != nil:
			variables[variable.text("name")] = "field " + variable.text("valueFrom", "fieldRef", "fieldPath")
		default:
			variables[variable.text("name")] = variable.text("value")
		}
	}
	return variables
}

func sourcesOf(container fields) []any {
	var sources []any
	for _, item := range container.list("envFrom") {
		source := fields(asMap(item))
		if name := source.text("configMapRef", "name"); name != "" {
			sources = append(sources, "config map "+name)
		} else {
			sources = append(sources, "secret "+source.text("secretRef", "name"))
		}
	}
	return sources
}

func numbersOf(list []any, name string) []any {
	var numbers []any
	for _, item := range list {
		numbers = append(numbers, asMap(item)[name])
	}
	return numbers
}

func serviceView(object *unstructured.Unstructured) map[string]any {
	spec := fields(object.Object).object("spec")
	return map[string]any{
		"clusterIP": spec["clusterIP"],
		"ports":     numbersOf(spec.list("ports"), "port"),
		"selector":  spec["selector"],
	}
}

func autoscalerView(object *unstructured.Unstructured) map[string]any {
	spec := fields(object.Object).object("spec")
	view := map[string]any{
		"minReplicas": spec["minReplicas"],
		"maxReplicas": spec["maxReplicas"],
		"target":      spec["scaleTargetRef"],
	}
	for _, name := range []string{"metrics", "behavior"} {
		if spec[name] != nil {
			view[name] = spec[name]
		}
	}
	return view
}
