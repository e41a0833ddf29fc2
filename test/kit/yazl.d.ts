/** The part of yazl that the kit uses; the package brings no types. */
declare module 'yazl' {
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream
    addBuffer(bytes: Buffer, name: string, options: { mtime: Date; compress: boolean }): void
    end(): void
  }
}
