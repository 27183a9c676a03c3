package workload

import "regexp"

var builtinRule = regexp.MustCompile(`^AverageUtilization(CPU|Memory)Percent(20|50|80)$`)

var builtinPercentages = map[string]int64{"20": 20, "50": 50, "80": 80}

const defaultCPUPercentage = 80

// A component with maxReplicas has a HorizontalPodAutoscaler: by the built-in rules, or else by metrics and behaviour of its
// own, or else by 80% of CPU.
func expectedAutoscaler(component *Component) map[string]any {
	most, given := component.Spec.number("maxReplicas")
	if !given {
		return nil
	}
	view := map[string]any{
		"minReplicas": component.minReplicas(),
		"maxReplicas": most,
		"target":      map[string]any{"kind": component.Kind, "name": component.Name},
	}
	pod, resources := component.Spec.object("pod"), component.Spec.object("resources")
	scales := most > component.minReplicas()
	switch {
	case scales && len(pod.list("builtinAutoscaler")) > 0:
		view["metrics"] = builtinMetrics(pod.list("builtinAutoscaler"), resources)
	case pod["autoScalingMetrics"] != nil || pod["autoScalingBehavior"] != nil || !scales:
		if metrics := pod.list("autoScalingMetrics"); metrics != nil {
			view["metrics"] = metrics
		}
		if behavior := pod.object("autoScalingBehavior"); behavior != nil {
			view["behavior"] = map[string]any(behavior)
		}
	default:
		view["metrics"] = []any{utilization("cpu", defaultCPUPercentage, resources)}
	}
	return view
}

func builtinMetrics(rules []any, resources fields) []any {
	var metrics []any
	for _, rule := range rules {
		name, _ := rule.(string)
		if found := builtinRule.FindStringSubmatch(name); found != nil {
			of := map[string]string{"CPU": "cpu", "Memory": "memory"}[found[1]]
			metrics = append(metrics, utilization(of, builtinPercentages[found[2]], resources))
		}
	}
	return metrics
}

// The rule's percentage is of the limit, the autoscaler's of the request.
func utilization(of string, percentage int64, resources fields) map[string]any {
	limit, hasLimit := resources.quantity("limits", of)
	request, hasRequest := resources.quantity("requests", of)
	if hasLimit && hasRequest {
		percentage = int64(float64(percentage) * limit.AsApproximateFloat64() / request.AsApproximateFloat64())
	}
	return map[string]any{"type": "Resource", "resource": map[string]any{
		"name": of, "target": map[string]any{"type": "Utilization", "averageUtilization": percentage},
	}}
}
