package workload

import "k8s.io/apimachinery/pkg/api/resource"

// fields is an object of a manifest, of which any part may be missing.
type fields map[string]any

func (of fields) at(path ...string) any {
	var value any = map[string]any(of)
	for _, name := range path {
		value = asMap(value)[name]
	}
	return value
}

func (of fields) object(path ...string) fields {
	return asMap(of.at(path...))
}

func (of fields) list(path ...string) []any {
	list, _ := of.at(path...).([]any)
	return list
}

func (of fields) text(path ...string) string {
	text, _ := of.at(path...).(string)
	return text
}

func (of fields) textOr(name, otherwise string) string {
	if text := of.text(name); text != "" {
		return text
	}
	return otherwise
}

func (of fields) is(name string, otherwise bool) bool {
	if value, given := of[name].(bool); given {
		return value
	}
	return otherwise
}

func (of fields) number(name string) (int64, bool) {
	switch value := of[name].(type) {
	case int64:
		return value, true
	case float64:
		return int64(value), true
	}
	return 0, false
}

func (of fields) quantity(path ...string) (resource.Quantity, bool) {
	quantity, err := resource.ParseQuantity(of.text(path...))
	return quantity, err == nil && !quantity.IsZero()
}

func asMap(value any) map[string]any {
	switch value := value.(type) {
	case map[string]any:
		return value
	case fields:
		return value
	}
	return nil
}
