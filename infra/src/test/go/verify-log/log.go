package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"os"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	height   = 8
	plain    = "text/plain"
	binaries = "application/octet-stream"
)

// A server is a log as c2sp.org/tlog-tiles lays it out. It is a tlog.TileReader; what it remembers
// are tiles that tlog has checked against the root.
type server struct {
	url     string
	http    http.Client
	checked map[tlog.Tile][]byte
}

func (s *server) Height() int { return height }

func (s *server) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, t := range tiles {
		data, ok := s.checked[t]
		if !ok {
			var err error
			if data, err = s.get(path(t), binaries); err != nil {
				return nil, err
			}
		}
		all = append(all, data)
	}
	return all, nil
}

func (s *server) SaveTiles(tiles []tlog.Tile, data [][]byte) {
	for i, t := range tiles {
		s.checked[t] = data[i]
	}
}

// path is tlog's own less the height, which tlog-tiles fixes at 8; and entries are called so.
func path(t tlog.Tile) string {
	p := strings.TrimPrefix(t.Path(), fmt.Sprintf("tile/%d/", height))
	return "/tile/" + strings.Replace(p, "data/", "entries/", 1)
}

func (s *server) get(path, mediaType string) ([]byte, error) {
	answer, err := s.http.Get(s.url + path)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Status)
	}
	got, parameters, err := mime.ParseMediaType(answer.Header.Get("Content-Type"))
	charset := strings.ToLower(parameters["charset"])
	if err != nil || got != mediaType || (charset == "utf-8") != (mediaType == plain) {
		return nil, fmt.Errorf("%s: Content-Type %q", path, answer.Header.Get("Content-Type"))
	}
	return io.ReadAll(io.LimitReader(answer.Body, 1<<25))
}

func checkLog(url, old, keep string, keys *keyring) error {
	s := &server{url: url, checked: map[tlog.Tile][]byte{}, http: http.Client{Timeout: time.Minute}}
	msg, err := s.get("/checkpoint", plain)
	if err != nil {
		return err
	}
	tree, err := keys.open(msg, keys.need)
	if err != nil {
		return err
	}
	if tree.N > 0 {
		err = s.checkEntries(tree)
	} else {
		err = checkEmpty(tree)
	}
	if err == nil && old != "" {
		err = s.checkGrown(old, tree, keys)
	}
	if err == nil && keep != "" {
		err = os.WriteFile(keep, msg, 0o644)
	}
	return err
}

// checkEmpty asks for the SHA-256 of nothing, as RFC 6962 has it.
func checkEmpty(tree tlog.Tree) error {
	if tree.Hash.String() != "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" {
		return errors.New("not the root of an empty tree")
	}
	return nil
}

// checkEntries builds the tree anew out of the entries, and compares every hash of every tile.
func (s *server) checkEntries(tree tlog.Tree) error {
	served := tlog.TileHashReader(tree, s)
	var hashes stored
	for n := int64(0); n < tree.N; n += 1 << height {
		entries, err := s.entries(n>>height, width(tree.N-n))
		if err != nil {
			return err
		}
		for i, entry := range entries {
			if err := hashes.add(n+int64(i), entry); err != nil {
				return err
			}
		}
		if err := checkLeaves(n, entries, served); err != nil {
			return err
		}
		// The last one of a bundle has the longest way to the root.
		if err := checkInclusion(tree, n+int64(len(entries))-1, entries[len(entries)-1], served); err != nil {
			return err
		}
	}
	root, err := tlog.TreeHash(tree.N, &hashes)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the entries give the root %v", root)
	}
	tiles, err := s.checkTiles(tree.N, &hashes)
	if err == nil {
		fmt.Printf("verified: %d entries, %d tiles\n", tree.N, tiles)
	}
	return err
}

func width(left int64) int {
	if left > 1<<height {
		return 1 << height
	}
	return int(left)
}

// entries reads a bundle of exactly that many entries.
func (s *server) entries(n int64, width int) ([][]byte, error) {
	t := tlog.Tile{H: height, L: -1, N: n, W: width}
	bundle, err := s.get(path(t), binaries)
	if err != nil {
		return nil, err
	}
	var entries [][]byte
	for len(bundle) > 0 {
		if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
			return nil, fmt.Errorf("%s ends within an entry", path(t))
		}
		end := 2 + int(binary.BigEndian.Uint16(bundle))
		entries = append(entries, bundle[2:end])
		bundle = bundle[end:]
	}
	if len(entries) != width {
		return nil, fmt.Errorf("%s has %d entries", path(t), len(entries))
	}
	return entries, nil
}

func checkLeaves(first int64, entries [][]byte, served tlog.HashReader) error {
	var indexes []int64
	for i := range entries {
		indexes = append(indexes, tlog.StoredHashIndex(0, first+int64(i)))
	}
	leaves, err := served.ReadHashes(indexes)
	if err != nil {
		return err
	}
	for i, entry := range entries {
		if leaves[i] != tlog.RecordHash(entry) {
			return fmt.Errorf("entry %d is not the one in the tree", first+int64(i))
		}
	}
	return nil
}

func checkInclusion(tree tlog.Tree, i int64, entry []byte, served tlog.HashReader) error {
	proof, err := tlog.ProveRecord(tree.N, i, served)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, i, tlog.RecordHash(entry))
}

// stored are the hashes of a tree built here, in tlog's order.
type stored []tlog.Hash

func (s *stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, i := range indexes {
		hashes = append(hashes, (*s)[i])
	}
	return hashes, nil
}

func (s *stored) add(n int64, entry []byte) error {
	hashes, err := tlog.StoredHashes(n, entry, s)
	*s = append(*s, hashes...)
	return err
}

// checkTiles fetches every tile that a tree of this size has, level by level.
func (s *server) checkTiles(size int64, hashes *stored) (int, error) {
	count := 0
	for level := 0; size>>(height*level) > 0; level++ {
		for wide := size >> (height * level); wide > 0; count++ {
			t := tlog.Tile{H: height, L: level, N: (size>>(height*level) - wide) >> height, W: width(wide)}
			wide -= int64(t.W)
			want, err := tlog.ReadTileData(t, hashes)
			if err != nil {
				return 0, err
			}
			got, err := s.get(path(t), binaries)
			if err != nil {
				return 0, err
			}
			if !bytes.Equal(got, want) {
				return 0, fmt.Errorf("%s is not of this tree", path(t))
			}
		}
	}
	return count, nil
}

func (s *server) checkGrown(file string, tree tlog.Tree, keys *keyring) error {
	msg, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	// Who cosigned it back then does not matter: it is ours.
	old, err := keys.open(msg, 0)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if old.N > tree.N {
		return fmt.Errorf("the log shrank from %d to %d", old.N, tree.N)
	}
	if old.N == 0 {
		return checkEmpty(old)
	}
	proof, err := tlog.ProveTree(tree.N, old.N, tlog.TileHashReader(tree, s))
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash); err != nil {
		return fmt.Errorf("not grown out of the tree of %d: %w", old.N, err)
	}
	fmt.Printf("grown: from %d to %d\n", old.N, tree.N)
	return nil
}
