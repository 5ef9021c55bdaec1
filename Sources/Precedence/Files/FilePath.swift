/// Paths as text, with `/` between their parts on every system.
package enum FilePath {
  /// The folder of a file: `a/b` for `a/b/c.yaml`, nothing for `c.yaml`.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(where: isSeparator) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path that stands in a file of a folder, seen from where the folder is seen.
  ///
  /// For example, `../../Rules/r.yaml` in the folder `Examples/a` is `Rules/r.yaml`.
  ///
  /// - Parameters:
  ///   - path: The path as written; an absolute one stays.
  ///   - folder: The folder of the file in which it stands.
  /// - Returns: The path without needless parts.
  package static func joined(_ path: String, in folder: String) -> String {
    if path.first.map(isSeparator) ?? false || folder.isEmpty || isDrive(path) {
      return normalised(path)
    }
    return normalised(folder + "/" + path)
  }

  /// The path without `.`, and without `..` where something stands before it.
  package static func normalised(_ path: String) -> String {
    let isAbsolute = path.first.map(isSeparator) ?? false
    var parts: [Substring] = []
    for part in path.split(whereSeparator: isSeparator) where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    if isAbsolute { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// The path as seen from a folder, if it lies below it; else the path itself.
  package static func shortened(_ path: String, in folder: String) -> String {
    let start = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }

  private static func isSeparator(_ character: Character) -> Bool {
    #if os(Windows)
      character == "/" || character == "\\"
    #else
      character == "/"
    #endif
  }

  /// Whether a path begins with the letter of a Windows drive.
  private static func isDrive(_ path: String) -> Bool {
    #if os(Windows)
      path.dropFirst().first == ":"
    #else
      false
    #endif
  }
}
