package workload

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
)

// commandLine is the script that a container runs.
type commandLine string

func commandOf(container fields) commandLine {
	words := container.list("command")
	if len(words) == 0 {
		return ""
	}
	script, _ := words[len(words)-1].(string)
	return commandLine(script)
}

var packageArgument = regexp.MustCompile(`(?:--jar|--py|--function_file|chmod \+x) (\S+)`)

func (line commandLine) packageFile() string {
	if found := packageArgument.FindStringSubmatch(string(line)); found != nil {
		return found[1]
	}
	return ""
}

var (
	quotedDetails = regexp.MustCompile(`--function_details ('(?:[^']|'"'"')*')`)
	goDetails     = regexp.MustCompile(`GO_FUNCTION_CONF=(\{.*?\}) && goFunctionConfigs=`)
)

// details are what the instance is told, named as expectedDetails names them.
func (line commandLine) details() (map[string]any, error) {
	if found := quotedDetails.FindStringSubmatch(string(line)); found != nil {
		literal := strings.ReplaceAll(found[1], `'"'"'`, `'`)
		return detailsOf(literal[1 : len(literal)-1])
	}
	if found := goDetails.FindStringSubmatch(string(line)); found != nil {
		return detailsOfGo(strings.ReplaceAll(found[1], `\"`, `"`))
	}
	return nil, fmt.Errorf("no function details in the command %q", line)
}

func detailsOf(text string) (map[string]any, error) {
	var told map[string]any
	if err := json.Unmarshal([]byte(text), &told); err != nil {
		return nil, fmt.Errorf("function details: %w", err)
	}
	given := fields(told)
	details := map[string]any{
		"tenant":               given["tenant"],
		"namespace":            given["namespace"],
		"name":                 given["name"],
		"className":            given.text("className"),
		"parallelism":          given["parallelism"],
		"processingGuarantees": given.textOr("processingGuarantees", "ATLEAST_ONCE"),
		"autoAck":              given.is("autoAck", false),
		"subscriptionName":     given.text("source", "subscriptionName"),
		"sourceClass":          given.text("source", "className"),
		"sinkClass":            given.text("sink", "className"),
		"outputTopic":          given.text("sink", "topic"),
	}
	topics := map[string]bool{}
	for topic := range given.object("source", "inputSpecs") {
		topics[topic] = true
	}
	var names []any
	for _, topic := range sortedKeys(topics) {
		names = append(names, topic)
	}
	details["inputTopics"] = names
	for name, path := range map[string][]string{
		"userConfig": {"userConfig"}, "sourceConfigs": {"source", "configs"}, "sinkConfigs": {"sink", "configs"},
	} {
		if err := readNested(details, name, given.text(path...)); err != nil {
			return nil, err
		}
	}
	return details, nil
}

var numberOfShell = regexp.MustCompile(`:\$\{\w+\}`)

// Go's instance gets JSON in which the shell has yet to write the number of the pod.
func detailsOfGo(text string) (map[string]any, error) {
	var details map[string]any
	if err := json.Unmarshal([]byte(numberOfShell.ReplaceAllString(text, ":0")), &details); err != nil {
		return nil, fmt.Errorf("function details: %w", err)
	}
	return details, readNested(details, "userConfig", fields(details).text("userConfig"))
}

// readNested reads JSON that was given as text within JSON.
func readNested(details map[string]any, name, text string) error {
	if text == "" {
		return nil
	}
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	details[name] = value
	return nil
}
