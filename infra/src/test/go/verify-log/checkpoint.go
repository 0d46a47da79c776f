package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A keyring holds whom we trust: any of the log's keys, and so many of the witnesses.
type keyring struct {
	origin string
	all    note.Verifiers
	log    map[string]bool
	need   int
}

func newKeyring(logs, witnesses []string, need int) (*keyring, error) {
	if len(logs) == 0 {
		return nil, errors.New("no key of the log")
	}
	k := &keyring{log: map[string]bool{}, need: need}
	var all []note.Verifier
	for _, vkey := range logs {
		v, err := note.NewVerifier(vkey)
		if err != nil {
			return nil, err
		}
		k.origin = v.Name()
		k.log[id(v.Name(), v.KeyHash())] = true
		all = append(all, v)
	}
	for _, vkey := range witnesses {
		v, err := newCosigner(vkey)
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	k.all = note.VerifierList(all...)
	return k, nil
}

func id(name string, hash uint32) string { return fmt.Sprintf("%s+%08x", name, hash) }

// open reads a checkpoint that the log signed and at least so many witnesses cosigned.
func (k *keyring) open(msg []byte, need int) (tlog.Tree, error) {
	n, err := note.Open(msg, k.all)
	if err != nil {
		return tlog.Tree{}, err
	}
	signed, cosigned := 0, 0
	for _, sig := range n.Sigs {
		if k.log[id(sig.Name, sig.Hash)] {
			signed++
		} else {
			cosigned++
		}
	}
	if signed == 0 {
		return tlog.Tree{}, errors.New("the log did not sign its checkpoint")
	}
	if cosigned < need {
		return tlog.Tree{}, fmt.Errorf("%d witnesses cosigned, not %d", cosigned, need)
	}
	tree, err := parse(n.Text, k.origin)
	if err == nil {
		fmt.Printf("checkpoint: size %d, root %v, %d log signatures, %d cosignatures\n",
			tree.N, tree.Hash, signed, cosigned)
	}
	return tree, err
}

func parse(text, origin string) (tlog.Tree, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return tlog.Tree{}, errors.New("a checkpoint without extensions has three lines")
	}
	if lines[0] != origin {
		return tlog.Tree{}, fmt.Errorf("origin is %q, the key's name %q", lines[0], origin)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || strconv.FormatInt(size, 10) != lines[1] {
		return tlog.Tree{}, fmt.Errorf("no tree size: %q", lines[1])
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// A cosigner verifies c2sp.org/tlog-cosignature, version 1, which x/mod does not know.
type cosigner struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func newCosigner(vkey string) (*cosigner, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, errors.New("a witness's key has three parts")
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 1+ed25519.PublicKeySize || key[0] != 4 {
		return nil, errors.New("not a witness's key: " + vkey)
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	c := &cosigner{parts[0], binary.BigEndian.Uint32(sum[:]), key[1:]}
	if fmt.Sprintf("%08x", c.hash) != parts[1] {
		return nil, errors.New("the id does not fit the key: " + vkey)
	}
	return c, nil
}

func (c *cosigner) Name() string    { return c.name }
func (c *cosigner) KeyHash() uint32 { return c.hash }

func (c *cosigner) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	time := binary.BigEndian.Uint64(sig)
	signed := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, msg)
	return ed25519.Verify(c.key, []byte(signed), sig[8:])
}
