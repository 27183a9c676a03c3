package verdict

import (
	"encoding/base64"
	"fmt"
	"maps"
)

// asStored is the document in the form that the API server keeps: it has no stringData, only data.
func asStored(sent map[string]any) map[string]any {
	texts, isMap := sent["stringData"].(map[string]any)
	if sent["kind"] != "Secret" || sent["apiVersion"] != "v1" || !isMap {
		return sent
	}
	data := map[string]any{}
	if given, isMap := sent["data"].(map[string]any); isMap {
		maps.Copy(data, given)
	}
	for key, text := range texts {
		data[key] = base64.StdEncoding.EncodeToString([]byte(fmt.Sprint(text)))
	}
	stored := maps.Clone(sent)
	delete(stored, "stringData")
	stored["data"] = data
	return stored
}
