import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/_signed-in/learners/')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/_signed-in/learners/"!</div>
}
