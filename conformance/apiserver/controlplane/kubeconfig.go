package controlplane

import (
	"os"
	"path/filepath"

	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/client-go/tools/clientcmd/api"
)

// WriteKubeconfig writes the file that kubectl and other clients take, and says where. It goes with Stop.
func (plane *ControlPlane) WriteKubeconfig() (string, error) {
	certificate, err := os.ReadFile(plane.certificateFile())
	if err != nil {
		return "", err
	}
	const name = "conformance"
	config := api.NewConfig()
	config.Clusters[name] = &api.Cluster{Server: plane.Client().Host, CertificateAuthorityData: certificate}
	config.AuthInfos[name] = &api.AuthInfo{Token: plane.access.token}
	config.Contexts[name] = &api.Context{Cluster: name, AuthInfo: name}
	config.CurrentContext = name
	path := filepath.Join(plane.folder, "kubeconfig")
	return path, clientcmd.WriteToFile(*config, path)
}
