/// Lists and mappings by indentation (YAML 1.2.2, sections 8.2.1 and 8.2.2).
extension YAMLReader {
  /// Reads a list; `pendingIndent` must be at its first `-`.
  ///
  /// - Parameters:
  ///   - indent: The indentation of its items.
  ///   - parent: The indentation of the collection it belongs to, which may be the same.
  /// - Returns: The list.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func blockSequence(indent: Int, parent: Int) throws(BrokenEntry) -> YAMLNode {
    let start = position
    try enter(at: start)
    defer { leave() }
    var items: [YAMLNode] = []
    var end = start
    while let found = nextLine(), found >= indent {
      guard found == indent, isItem(position) else {
        if found == indent, indent == parent { break }
        refuseLine(found, indent: indent, found == indent ? .keyAmongItems : nil)
        continue
      }
      pendingIndent = nil
      take(.indicator, to: position + 1)
      end = position
      do {
        let item = try blockValue(parent: indent, .item)
        items.append(item)
        end = max(end, item.range.upperBound)
      } catch {
        skipBroken(deeperThan: indent)
      }
    }
    return try node(.sequence(items), start..<end)
  }

  /// Reads a mapping; either `pendingIndent` is at its first key, or that was read already.
  ///
  /// - Parameters:
  ///   - indent: The indentation of its keys.
  ///   - parent: The indentation of the collection it belongs to.
  ///   - first: Its first key, if that and its colon have been read.
  /// - Returns: The mapping.
  /// - Throws: `BrokenEntry` if that fails; what is wrong is recorded by then.
  mutating func blockMapping(
    indent: Int,
    parent: Int,
    first: YAMLKey?
  ) throws(BrokenEntry) -> YAMLNode {
    let start = first?.range.lowerBound ?? position
    try enter(at: start)
    defer { leave() }
    var entries: [YAMLEntry] = []
    var end = start
    var given = first
    while let key = given ?? nextKey(indent: indent) {
      given = nil
      end = max(end, position)
      guard !isMergeKey(key) else {
        isInBrokenLine = true
        skipBroken(deeperThan: indent)
        continue
      }
      do {
        let value = try blockValue(parent: indent, .key)
        end = max(end, value.range.upperBound)
        entries.append(YAMLEntry(key: key, value: value))
      } catch {
        skipBroken(deeperThan: indent)
      }
    }
    dropRepetitions(&entries)
    return try node(.mapping(entries), start..<end)
  }

  /// Reports and removes entries whose key the mapping has already.
  mutating func dropRepetitions(_ entries: inout [YAMLEntry]) {
    let repetitions = KeyIndex.repetitions(in: entries)
    guard !repetitions.isEmpty else { return }
    for (repeated, first) in repetitions {
      let key = entries[repeated].key
      let related = (YAMLProblem.firstKey, entries[first].key.range)
      report(.duplicateKey(key.text), at: key.range, related: related)
    }
    var kept: [YAMLEntry] = []
    var dropped = repetitions.makeIterator()
    var next = dropped.next()
    for index in entries.indices {
      if index == next?.repeated { next = dropped.next() } else { kept.append(entries[index]) }
    }
    entries = kept
  }

  /// Reads the next key of a mapping and its colon, past broken lines; `nil` at its end.
  private mutating func nextKey(indent: Int) -> YAMLKey? {
    while let found = nextLine(), found >= indent {
      guard found == indent, !isItem(position) else {
        refuseLine(found, indent: indent, found == indent ? .itemAmongKeys : nil)
        continue
      }
      pendingIndent = nil
      if isIndicator(YAMLByte.question) {
        skipExplicitEntry(indent: indent)
        continue
      }
      do {
        return try blockKey(indent: indent)
      } catch {
        skipBroken(deeperThan: indent)
      }
    }
    return nil
  }

  /// Reports an entry written with `?`, and skips it with its value.
  private mutating func skipExplicitEntry(indent: Int) {
    report(.explicitKey, at: position..<position + 1)
    repeat {
      isInBrokenLine = true
      skipBroken(deeperThan: indent)
    } while nextLine() == indent && isIndicator(YAMLByte.colon)
  }

  /// Reports a line that does not belong into a collection, and skips it with all like it.
  private mutating func refuseLine(_ found: Int, indent: Int, _ problem: YAMLProblem?) {
    let isItemLine = isItem(position)
    let range = position..<(isItemLine ? position + 1 : endOfText(position))
    report(problem ?? .indentation(found, expected: indent), at: range)
    repeat {
      isInBrokenLine = true
      skipBroken(deeperThan: indent)
    } while found == indent && nextLine() == indent && isItem(position) == isItemLine
  }
}
