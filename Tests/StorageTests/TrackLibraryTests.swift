import Diagnostics
import Settings
import Storage
import Testing

@Suite struct TrackLibraryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static func track(_ id: String, title: String = "课程") -> [UInt8] {
    let text = """
      id: \(id)
      title: \(title)
      lessons:
        - title: 一
          questions:
            - bank: a
              count: 1

      """
    return Array(text.utf8)
  }

  private func load(_ names: String...) -> TrackLibrary {
    TrackLibrary(loading: names.map { BankFolder(folder.path.appending($0), .home) })
  }

  @Test func `各题库文件夹的 tracks 都找`() throws {
    try folder.write(Self.track("b"), to: "one/tracks/b.yaml")
    try folder.write(Self.track("a"), to: "one/tracks/deep/a.yml")
    try folder.write(Self.track("c"), to: "two/tracks/c.yaml")
    try folder.write(Self.track("d"), to: "two/d.yaml")
    try folder.write("x".utf8, to: "two/tracks/notes.txt")
    let library = load("one", "two", "three")
    #expect(library.entries.map(\.value.id) == ["b", "a", "c"])
    #expect(library.faulty.isEmpty && library.failures.isEmpty && library.repeated.isEmpty)
  }

  @Test func `同一代号先到先得`() throws {
    try folder.write(Self.track("x", title: "第一"), to: "one/tracks/x.yaml")
    try folder.write(Self.track("x", title: "第二"), to: "two/tracks/x.yaml")
    let library = load("one", "two", "one")
    #expect(library.entries.map(\.value.title) == ["第一"])
    #expect(library.repeated.map(\.file.folder.folder.name) == ["two"])
  }

  @Test func `有错的不用 其余照用`() throws {
    let faulty = String(decoding: Self.track("x"), as: UTF8.self).replacing(
      "count: 1", with: "cuont: 1")
    try folder.write(faulty.utf8, to: "one/tracks/a.yaml")
    try folder.write([0xFF, 0xFE], to: "one/tracks/b.yaml")
    try folder.write(Self.track("y"), to: "one/tracks/c.yaml")
    _ = try folder.makeFolder("one/tracks/d.yaml")
    let library = load("one")
    #expect(library.entries.map(\.value.id) == ["y"])
    #expect(library.faulty.map { FilePath($0.source.path).name } == ["a.yaml", "b.yaml"])
    #expect(library.faulty.allSatisfy { !$0.problems.isEmpty })
  }
}
