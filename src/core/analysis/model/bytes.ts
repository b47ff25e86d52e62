// Reads a section of the weights in order: numbers and arrays, little-endian, as `src/training/learn/pack.ts` writes them.

export class Reader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The bytes themselves. */
  private share(length: number): Uint8Array {
    const from = this.at;
    if (length < 0 || from + length > this.bytes.length) throw new Error('weights: a section ends before its data');
    this.at = from + length;
    return this.bytes.subarray(from, this.at);
  }

  /** A copy, which lies as wider numbers must. */
  private take(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.share(length));
  }

  /** What has not been read yet. */
  rest(): Uint8Array {
    return this.share(this.bytes.length - this.at);
  }
  int(): number {
    return new Int32Array(this.take(4).buffer)[0]!;
  }
  float(): number {
    return new Float32Array(this.take(4).buffer)[0]!;
  }
  floats(length: number): Float32Array {
    return new Float32Array(this.take(length * 4).buffer);
  }
  uint32s(length: number): Uint32Array {
    return new Uint32Array(this.take(length * 4).buffer);
  }
  uint16s(length: number): Uint16Array {
    return new Uint16Array(this.take(length * 2).buffer);
  }
  uint8s(length: number): Uint8Array {
    return this.share(length);
  }
  int8s(length: number): Int8Array {
    const { buffer, byteOffset } = this.share(length);
    return new Int8Array(buffer, byteOffset, length);
  }
}
