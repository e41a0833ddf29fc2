import { processDocument } from '../pipeline.ts'
import { serve } from './serve.ts'

serve(processDocument)
