package controlplane

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"

	"k8s.io/client-go/util/keyutil"
)

// credentials are what the API server needs before it starts: a key to sign the tokens of service accounts, and the token of
// its one user, who may do everything.
type credentials struct {
	signingKeyFile string
	tokenFile      string
	token          string
}

func makeCredentials(folder string) (*credentials, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	pem, err := keyutil.MarshalPrivateKeyToPEM(key)
	if err != nil {
		return nil, err
	}
	secret := make([]byte, 16)
	if _, err := rand.Read(secret); err != nil {
		return nil, err
	}
	made := &credentials{
		signingKeyFile: filepath.Join(folder, "service-account.key"),
		tokenFile:      filepath.Join(folder, "tokens.csv"),
		token:          hex.EncodeToString(secret),
	}
	if err := os.WriteFile(made.signingKeyFile, pem, 0o600); err != nil {
		return nil, err
	}
	user := fmt.Sprintf("%s,admin,admin,system:masters\n", made.token)
	return made, os.WriteFile(made.tokenFile, []byte(user), 0o600)
}
