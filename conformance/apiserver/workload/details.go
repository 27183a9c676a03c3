package workload

import (
	"slices"
	"strings"
)

const (
	connectorClass = "org.apache.pulsar.functions.api.utils.IdentityFunction"
	windowClass    = "org.apache.pulsar.functions.windowing.WindowFunctionExecutor"
)

// expectedDetails is what the instance is told of the function, source or sink: the same for each language but Go, whose
// instance has names of its own.
func expectedDetails(component *Component) map[string]any {
	spec := component.Spec
	details := map[string]any{
		"tenant":               spec.textOr("tenant", "public"),
		"namespace":            spec.textOr("namespace", "default"),
		"name":                 component.pulsarName(),
		"parallelism":          component.parallelism(),
		"processingGuarantees": strings.ToUpper(spec.textOr("processingGuarantee", "atleast_once")),
		"autoAck":              component.Kind == "Source" || spec.is("autoAck", true),
	}
	switch component.Kind {
	case "Source":
		details["className"] = connectorClass
		details["sourceClass"] = spec.text("className")
		details["outputTopic"] = spec.text("output", "topic")
		if spec["batchSourceConfig"] != nil {
			details["sourceClass"] = "org.apache.pulsar.functions.source.batch.BatchSourceExecutor"
		} else {
			details["sourceConfigs"] = map[string]any(spec.object("sourceConfig"))
		}
	case "Sink":
		details["className"] = connectorClass
		details["sinkClass"] = spec.text("className")
		details["sinkConfigs"] = map[string]any(spec.object("sinkConfig"))
		expectInput(details, spec)
	case "Function":
		details["className"] = spec.text("className")
		details["outputTopic"] = spec.text("output", "topic")
		expectInput(details, spec)
		if spec["windowConfig"] != nil {
			details["className"] = windowClass
		} else if config := spec.object("funcConfig"); config != nil {
			details["userConfig"] = map[string]any(config)
		}
	}
	if spec["golang"] != nil {
		return expectedOfGo(details, spec)
	}
	return details
}

func (component *Component) parallelism() int64 {
	if component.Spec.is("showPreciseParallelism", false) {
		return component.replicas()
	}
	return 1
}

func expectInput(details map[string]any, spec fields) {
	topics := map[string]bool{}
	for _, topic := range spec.list("input", "topics") {
		topics[topic.(string)] = true
	}
	for _, name := range []string{"sourceSpecs", "customSerdeSources", "customSchemaSources"} {
		for topic := range spec.object("input", name) {
			topics[topic] = true
		}
	}
	if pattern := spec.text("input", "topicPattern"); pattern != "" {
		topics[pattern] = true
	}
	var names []any
	for _, topic := range sortedKeys(topics) {
		names = append(names, topic)
	}
	details["inputTopics"] = names
	details["subscriptionName"] = spec.text("subscriptionName")
}

// Go's instance reads one topic, and is given the guarantee as a number.
func expectedOfGo(details map[string]any, spec fields) map[string]any {
	guarantees := []string{"ATLEAST_ONCE", "ATMOST_ONCE", "EFFECTIVELY_ONCE", "MANUAL"}
	expected := map[string]any{
		"tenant":               details["tenant"],
		"nameSpace":            details["namespace"],
		"name":                 details["name"],
		"parallelism":          details["parallelism"],
		"autoAck":              details["autoAck"],
		"processingGuarantees": int64(slices.Index(guarantees, details["processingGuarantees"].(string))),
		"subscriptionName":     details["subscriptionName"],
		"sinkSpecsTopic":       details["outputTopic"],
	}
	if topics := spec.list("input", "topics"); len(topics) > 0 {
		expected["sourceSpecsTopic"] = topics[0]
	}
	if config, given := details["userConfig"]; given {
		expected["userConfig"] = config
	}
	return expected
}

func sortedKeys(set map[string]bool) []string {
	keys := make([]string, 0, len(set))
	for key := range set {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
