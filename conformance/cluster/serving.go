package main

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"time"

	"k8s.io/client-go/util/cert"
)

const loopback = "127.0.0.1"

// serving is where the webhooks answer, with a certificate of their own.
type serving struct {
	folder      string
	port        int
	certificate []byte
}

func newServing() (*serving, error) {
	certificate, key, err := cert.GenerateSelfSignedCertKey(loopback, []net.IP{net.ParseIP(loopback)}, nil)
	if err != nil {
		return nil, err
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "conformance-cluster-")
	if err != nil {
		return nil, err
	}
	made := &serving{folder: folder, port: port, certificate: certificate}
	for name, text := range map[string][]byte{"tls.crt": certificate, "tls.key": key} {
		if err := os.WriteFile(filepath.Join(folder, name), text, 0o600); err != nil {
			made.remove()
			return nil, err
		}
	}
	return made, nil
}

func (serving *serving) remove() {
	os.RemoveAll(serving.folder)
}

// The webhook server takes a port by number, and 0 for its default.
func freePort() (int, error) {
	listener, err := net.Listen("tcp", loopback+":0")
	if err != nil {
		return 0, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

func waitFor(ctx context.Context, happens func() error) error {
	for {
		err := happens()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(50 * time.Millisecond):
		}
	}
}
