import { Loading } from '../parts/states.tsx'

export default function Page() {
  return <Loading />
}
