import Diagnostics
import Foundation
import Precedence
import TestSupport
import Testing

@Suite struct DiskFilesTests {
  private static let folder = ProjectFolder.root.appendingPathComponent("Rules/simple").path

  @Test func `a file is read whole under the name it was asked for`() throws {
    let path = Self.folder + "/rules.yaml"
    let source = try DiskFiles().read(path)
    #expect(source.name == path)
    #expect(source == SourceText(name: path, bytes: ProjectFolder.bytes("Rules/simple/rules.yaml")))
  }

  @Test func `a folder, a missing file and a path that cannot be one are told apart`() {
    #expect(throws: FileFault.isFolder) { try DiskFiles().read(Self.folder) }
    #expect(throws: FileFault.notFound) { try DiskFiles().read(Self.folder + "/ruels.yaml") }
    #expect(throws: FileFault.notFound) { try DiskFiles().read(Self.folder + "/rules.yaml/x") }
    #expect(throws: FileFault.notFound) { try DiskFiles().read("a\0b") }
    let long = String(repeating: "x", count: 100_000)
    #expect(throws: FileFault.notFound) { try DiskFiles().read(long) }
  }

  @Test func `folders are known as such`() {
    #expect(DiskFiles().isFolder(Self.folder))
    #expect(!DiskFiles().isFolder(Self.folder + "/rules.yaml"))
    #expect(!DiskFiles().isFolder(Self.folder + "/nothing"))
  }

  @Test func `the example on the disk is ranked`() throws {
    let path = ProjectFolder.root.appendingPathComponent("Examples/st-albans-2021").path
    let read = Assessment.read(path, from: DiskFiles())
    #expect(read.value?.result().value?.ranking.count == 6)
    #expect(read.value?.result().value?.rules.file == "../../Rules/st-albans-2021/rules.yaml")
  }
}
