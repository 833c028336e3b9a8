import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite struct `Zstandard 解包` {
  private static let numbers = Array(
    (0..<700).map { "\($0 * $0 % 1000)" }.joined(separator: " ").utf8)

  struct Sample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let unpacked: [UInt8]
    let packed: String
    var bytes: [UInt8] {
      Array(Data(base64Encoded: packed, options: .ignoreUnknownCharacters) ?? Data())
    }
  }

  /// Packed by the program of Zstandard's makers, version 1.5.
  static let samples = [
    Sample(
      testDescription: "数字，第一级", unpacked: numbers,
      packed: """
        KLUv/QRIbREAxrljC7BVB8QkEaPCMY8IXgBdAF4AtUngsm+1TKg9gruZQKaZ0hv1IizBI2iJvQA3ZopMM0Hv6jEs
        xSO4DL3tEsyS3HqzsEd0Wb0Kd8IMnIYz0B16tWU7YgvBG3BrJs00MyuX8ibLyBGy1OPdBNNMuW85ApwCwt0eZakC
        b5dhdr3FN1sofAXuyAwF7sirWkZ501uctF6GN1oG1CPvNsFMM6Vu8MWWmGOJesEbmzJ1x8ctNUfIMn0LlzQLboWF
        dMSWzas7nSHsDngly47owvCGNzLLcGve1EKwV71DM8id8GqWVd/QrUkMl+CtyxAf564mGG/Mi1pifDE3asp4N4+1
        1MIbuOws1a29kYXhFe+AGTp3+oqWDb2ZWzWJ6pLeZpnOY+84AQg39kKWqHnRGwHLu1NEBmzEUJkxVMASO4JCBbAA
        Kwt3+mrhVk0QZDVcoo7VUKjrChToOkoAXWKOIAmgnEuarSlNOSkCUtwswaO4kQbeekMbaQVyGXmkuwlomil03xG0
        vKA7haaZgO4eaZE3XgaAk6hRqIEEEohINJqTwnBwc9o8EoAgiOzd//+/A/3+TvrsF1H78ZVknInQ7jjDr4vrjnHB
        FRN4PO1XOeTRm3KyZ9vJ6SYrV3o1clJG7T2erYzLYoTUFS+fOk7JTm6cbHeKJuz3cUryk1OYuSI0nmiGKxqfPg4N
        F43H4IpvyGDiEzlHHIEj/h2TiMDL4avxjzlOoYjfyH3LlR6xdRV4PuLt
        """),
    Sample(
      testDescription: "数字，第十九级", unpacked: numbers,
      packed: """
        KLUv/QBobQ4ANmRCCcA7xGx2+f1zBjwAPgBAADWNZY8xa7tb5g/3WmP0B/CxtRbtQTN5E55p9pi1OrYD6GhZQ/aK
        eWITMZ+7uZZjcAAca/XeWTYxc1/HQcISlnn3NFJu1A5eoSPEoNwoN3ga2YtGT2OtU/eQtTieXNn9tTUGVVfLXn6H
        WoFG8ABmhK4gO8RMbmKW760FcyHPW0Gc91JBpumZ2bnC7DNjmqYoeT+kqH5M8qGj6h1ihRqhA0fVUSXJp0qyPD7x
        iZqaeNxCZcUtVJaspTZKB+NKMqQd0xkdVwgAHTpDSnWpiVJ6DJUMPeqKuqKuqEuGXp8uSlHM+iUplsSPYkn88GNq
        Yh7zuLjE1gjLjXIrzIFLqFHMIklJQSrZ40FbUJCmA7IVYvn+//9n/f6uloxEgg9euiOCupudjiM8iLNkE5RLFKfq
        WQfX8n5nRlMsICCNeV5+A59FDh0raFBBZsjQjRTH5VTOnjkVAQJ79BXXAsepdMxjY5R2eGT8uvfCq0edHk1BmPse
        ly706new1QMMlEZUNUue40G34sGCKDI1+GLQ5Y0YXx6pBgYHrgpb6PAoEMNsd0Yi9HS8Z9/NFoWouhuz0pIxTn9p
        qDL369HCrwI=
        """),
    Sample(
      testDescription: "全是零", unpacked: [UInt8](repeating: 0, count: 70_000),
      packed: """
        KLUv/QRYVQAAEAAAAQBrETnAAvhl614=
        """),
    Sample(
      testDescription: "太短，没有压", unpacked: Array("abc".utf8),
      packed: """
        KLUv/QRYGQAAYWJjmQl3rQ==
        """),
    Sample(
      testDescription: "空", unpacked: [],
      packed: """
        KLUv/SQAAQAAmenYUQ==
        """),
  ]

  @Test(arguments: samples)
  func 解出原样(_ sample: Sample) throws {
    #expect(try Zstandard.unpacked(sample.bytes, limit: 100_000) == sample.unpacked)
  }

  @Test func 两段相接_可跳过的段跳过() throws {
    let skipped: [UInt8] = [0x53, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 9, 9]
    let bytes = Self.samples[3].bytes
    #expect(try Zstandard.unpacked(bytes + skipped + bytes, limit: 6) == Array("abcabc".utf8))
  }

  @Test func 超过限度就停() {
    for sample in Self.samples where sample.unpacked.count > 10 {
      #expect(throws: ZstandardFault.tooLarge) {
        try Zstandard.unpacked(sample.bytes, limit: sample.unpacked.count - 1)
      }
    }
  }

  @Test func 截短的不当作完整() {
    let bytes = Self.samples[1].bytes
    for count in 1..<bytes.count {
      #expect(throws: ZstandardFault.damaged) {
        try Zstandard.unpacked(Array(bytes.prefix(count)), limit: 100_000)
      }
    }
  }

  @Test func 改坏的解来不崩() {
    for seed in UInt64(1)...2000 {
      var generator = SeededGenerator(seed: seed)
      for sample in Self.samples {
        _ = try? Zstandard.unpacked(
          Mutation.mutated(sample.bytes, using: &generator), limit: 100_000)
      }
    }
  }
}
