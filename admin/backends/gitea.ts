export { GiteaBackend as Backend } from 'decap-cms-backend-gitea';
