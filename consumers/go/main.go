// Synthesizes every app into dist/.
package main

import "github.com/aws/jsii-runtime-go"

func main() {
	defer jsii.Close()
	wordCount()
	mongoToElasticsearch()
	federatedFraud()
}
